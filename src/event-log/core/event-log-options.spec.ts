import { resolveEventLogOptions } from './event-log-options';
import { inProduction } from './spec-support/in-production';

const UNUSABLE = [0, -1, 1.5, NaN, Infinity, '100' as never, 10_001];

describe('The options of the log', () => {
  it('have defaults', () => {
    expect(resolveEventLogOptions({})).toEqual(
      jasmine.objectContaining({ capacity: 1_000, pageLink: '/event-log', announcements: 'all' }),
    );
  });

  it('are those of the application', () => {
    const options = {
      capacity: 1,
      pageLink: '/log',
      activityLog: { link: '/activity' },
      build: '2.4.1',
      announcements: 'off',
    } as const;

    expect(resolveEventLogOptions(options)).toEqual(jasmine.objectContaining(options));
  });

  it('accept a list of what is not recorded, or one for each language', () => {
    const list = ['Usage'];
    const listIn = (locale: string) => [`Usage, ${locale}`];
    expect(resolveEventLogOptions({}).notRecorded('de')).toEqual([]);
    expect(resolveEventLogOptions({ notRecorded: list }).notRecorded('de')).toEqual(list);
    expect(resolveEventLogOptions({ notRecorded: listIn }).notRecorded('de')).toEqual(['Usage, de']);
  });

  for (const capacity of UNUSABLE) {
    it(`reject a capacity of ${String(capacity)}, and say what to do instead`, () => {
      expect(() => resolveEventLogOptions({ capacity })).toThrowError(
        `provideEventLog(): capacity is ${String(capacity)}, but must be a whole number from 1 to 10000. ` +
          'Leave it out for the default of 1000 entries.',
      );
    });
  }

  for (const pageLink of ['my/log', '', 'https://portal.example/log', 5 as never]) {
    it(`reject "${pageLink}" as the path of the page, and say what it must be`, () => {
      expect(() => resolveEventLogOptions({ pageLink })).toThrowError(
        `provideEventLog(): pageLink is "${pageLink}", but must be a path of the application that begins with "/", ` +
          'such as "/event-log".',
      );
      expect(inProduction(() => resolveEventLogOptions({ pageLink })).pageLink).toBe(pageLink);
    });
  }

  for (const link of ['activity', '', 'https://portal.example/activity', 5 as never]) {
    it(`reject "${link}" as the path of the Activity Log, which production leaves out`, () => {
      const options = { activityLog: { link } };
      expect(() => resolveEventLogOptions(options)).toThrowError(
        `provideEventLog(): activityLog.link is "${link}", but must be a path of the application that begins with ` +
          '"/", such as "/activity".',
      );
      expect(inProduction(() => resolveEventLogOptions(options)).activityLog).toBeUndefined();
    });
  }

  it('use the nearest valid value in production, where the application must start', () => {
    const resolved = inProduction(() =>
      UNUSABLE.map((capacity) => resolveEventLogOptions({ capacity }).capacity),
    );

    expect(resolved).toEqual(UNUSABLE.map((capacity) => (capacity > 10_000 ? 10_000 : 1_000)));
  });

  it('accept a capacity of 10,000, the maximum', () => {
    expect(resolveEventLogOptions({ capacity: 10_000 }).capacity).toBe(10_000);
  });
});
