import { exportFileName } from './log-exporter';

describe('exportFileName', () => {
  it('contains the local date and time', () => {
    const time = new Date(2030, 0, 2, 3, 4, 5).getTime();
    expect(exportFileName(time, 'csv')).toBe('session-event-log-2030-01-02-030405.csv');
  });
});
