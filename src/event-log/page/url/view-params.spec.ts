import { convertToParamMap } from '@angular/router';
import fc from 'fast-check';
import { EVENT_LOG_SEVERITIES } from 'ngx-session-event-log';

import { type LogQuery, NO_QUERY } from '../filter/log-query';
import { fromViewParams, toViewParams } from './view-params';

const moments = fc.option(fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }), { nil: undefined });

const queries: fc.Arbitrary<LogQuery> = fc.record({
  text: fc.string({ maxLength: 40 }).map((text) => text.trim()),
  severities: fc.subarray([...EVENT_LOG_SEVERITIES]),
  category: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  from: moments,
  to: moments,
});

const read = (params: Record<string, string | string[]>) => fromViewParams(convertToParamMap(params));

describe('the query parameters of the page', () => {
  it('stand for the same query again', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const given = Object.entries(toViewParams(query)).filter(([, value]) => value !== null);
        expect(read(Object.fromEntries(given) as Record<string, string>)).toEqual(query);
      }),
    );
  });

  it('are none for everything', () => {
    expect(Object.values(toViewParams(NO_QUERY)).every((value) => value === null)).toBeTrue();
    expect(read({})).toEqual(NO_QUERY);
  });

  it('mean nothing where they make no sense', () => {
    expect(read({ severity: 'bad,error', from: 'noon', to: '' })).toEqual({
      ...NO_QUERY,
      severities: ['error'],
    });
    expect(read({ q: 'a'.repeat(1_000) }).text.length).toBe(300);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('q', 'severity', 'from', 'to'), fc.string()), (params) => {
        expect(() => read(params)).not.toThrow();
      }),
    );
  });
});
