import { EventLogIntl } from './event-log-intl';

const NO_NEWS = { success: 0, info: 0, warning: 0, error: 0, latest: undefined };

describe('EventLogIntl', () => {
  const intl = new EventLogIntl();

  it('announces errors and warnings of many events', () => {
    expect(intl.announcement({ ...NO_NEWS, success: 2, error: 1 })).toBe('3 new events: 1 error');
    expect(intl.announcement({ ...NO_NEWS, warning: 1, error: 2 })).toBe('3 new events: 2 errors, 1 warning');
    expect(intl.announcement({ ...NO_NEWS, success: 2 })).toBe('2 new events');
  });

  it('says how many of which values were withheld', () => {
    expect(intl.withheld({ 'card-number': 1, token: 1 })).toBe('2 values withheld: 1 card number, 1 token');
    expect(intl.withheld({ password: 2 })).toBe('2 values withheld: 2 passwords');
    expect(intl.withheld({ key: 1 })).toBe('1 value withheld: 1 key');
  });

  it('says how many events the filters leave', () => {
    expect(intl.results(3, 10)).toBe('3 of 10 events');
    expect(intl.results(10, 10)).toBe('10 events');
    expect(intl.results(1, 1)).toBe('1 event');
    expect(intl.results(0, 1)).toBe('0 of 1 event');
  });

  it('makes words of the names of categories and facts', () => {
    expect(intl.category('speed-change')).toBe('Speed change');
    expect(intl.fact('vlanId')).toBe('Vlan ID');
    expect(intl.fact('speed')).toBe('Speed');
    expect(intl.fact('product_uid')).toBe('Product uid');
    expect(intl.fact('Maximum speed (Mbit/s)')).toBe('Maximum speed (Mbit/s)');
    expect(intl.fact('Pre-approved VLAN')).toBe('Pre-approved VLAN');
  });
});
