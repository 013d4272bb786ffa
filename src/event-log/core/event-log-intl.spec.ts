import { EventLogIntl } from './event-log-intl';

const NO_NEWS = { success: 0, info: 0, warning: 0, error: 0, latest: undefined };

describe('EventLogIntl', () => {
  const intl = new EventLogIntl();

  it('announces errors and warnings of many events', () => {
    expect(intl.announcement({ ...NO_NEWS, success: 2, error: 1 })).toBe('3 new events: 1 error');
    expect(intl.announcement({ ...NO_NEWS, warning: 1, error: 2 })).toBe('3 new events: 2 errors, 1 warning');
    expect(intl.announcement({ ...NO_NEWS, success: 2 })).toBe('2 new events');
  });
});
