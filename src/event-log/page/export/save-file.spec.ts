import { exportFileName } from './log-exporter';

describe('exportFileName', () => {
  it('tells date and time as the user has them', () => {
    const time = new Date(2030, 0, 2, 3, 4, 5).getTime();
    expect(exportFileName(time, 'csv')).toBe('session-event-log-2030-01-02-030405.csv');
  });
});
