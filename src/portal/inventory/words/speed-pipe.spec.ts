import { SpeedPipe } from './speed-pipe';

describe('SpeedPipe', () => {
  it('formats speeds with the largest suitable unit', () => {
    const speeds = [500, 1000, 2500, 100_000].map((mbps) => new SpeedPipe().transform(mbps));
    expect(speeds).toEqual(['500 Mbit/s', '1 Gbit/s', '2.5 Gbit/s', '100 Gbit/s']);
  });
});
