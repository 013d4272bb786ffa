import { convertToParamMap } from '@angular/router';
import fc from 'fast-check';
import { EVENT_LOG_SEVERITIES } from 'ngx-session-event-log';

import { GROUP_KEYS, NEWEST_FIRST, SORT_KEYS } from '../arrange/arrangement';
import { type LogQuery, NO_QUERY } from '../filter/query';
import { fromViewParams, type LinkedView, toViewParams } from './view-params';

const moments = fc.option(fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }), { nil: undefined });

const queries: fc.Arbitrary<LogQuery> = fc.record({
  text: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  severities: fc.subarray([...EVENT_LOG_SEVERITIES]),
  category: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  from: moments,
  to: moments,
});

const views: fc.Arbitrary<LinkedView> = fc.record({
  query: queries,
  arrangement: fc.record({
    sortBy: fc.constantFrom(...SORT_KEYS),
    descending: fc.boolean(),
    groupBy: fc.constantFrom(...GROUP_KEYS, undefined),
  }),
});

const EVERYTHING: LinkedView = { query: NO_QUERY, arrangement: NEWEST_FIRST };

const read = (params: Record<string, string | string[]>) => fromViewParams(convertToParamMap(params));

describe('the query parameters of the page', () => {
  it('restore the same view', () => {
    fc.assert(
      fc.property(views, (view) => {
        const given = Object.entries(toViewParams(view)).filter(([, value]) => value !== null);
        expect(read(Object.fromEntries(given) as Record<string, string>)).toEqual(view);
      }),
    );
  });

  it('are empty for the default view', () => {
    expect(Object.values(toViewParams(EVERYTHING)).every((value) => value === null)).toBeTrue();
    expect(read({})).toEqual(EVERYTHING);
  });

  it('are ignored if they are invalid', () => {
    expect(read({ severity: 'bad,error', from: 'noon', to: '', sort: '-size', group: '7' })).toEqual({
      ...EVERYTHING,
      query: { ...NO_QUERY, severities: ['error'] },
    });
    expect(read({ q: '', severity: '', category: '', sort: '', group: '' })).toEqual(EVERYTHING);
    expect(read({ q: 'a'.repeat(1_000) }).query.text.length).toBe(300);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('q', 'severity', 'from', 'to', 'sort', 'group'), fc.string()),
        (params) => {
          expect(() => read(params)).not.toThrow();
        },
      ),
    );
  });
});
