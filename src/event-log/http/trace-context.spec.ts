import { HttpHeaders } from '@angular/common/http';

import { readTraceId, traceIdOf } from '../core/answer/trace-id';
import { newTraceparent } from './http-feed';

const ID = '0af7651916cd43dd8448eb211c80319c';
const TRACEPARENT = `00-${ID}-b7ad6b7169203331-01`;

const read = (headers: Record<string, string>, members: Record<string, unknown> = {}) =>
  readTraceId(new HttpHeaders(headers), members);

describe('The trace id of an answer', () => {
  const places: [string, Record<string, string>, Record<string, unknown>][] = [
    ['traceparent', { traceparent: TRACEPARENT }, {}],
    ['Server-Timing', { 'Server-Timing': `db;dur=53, traceparent;desc="${TRACEPARENT}"` }, {}],
    ['Trace-Id', { 'Trace-Id': ID }, {}],
    ['X-Trace-Id', { 'X-Trace-Id': ID }, {}],
    ['traceparent of a later version', { traceparent: `cc-${ID}-b7ad6b7169203331-01-more` }, {}],
    ['a Server-Timing with more in it', { 'Server-Timing': `traceparent;dur=1;desc=${TRACEPARENT}, db` }, {}],
    ['a Server-Timing with blanks in it', { 'Server-Timing': `traceparent; desc=${TRACEPARENT} , db` }, {}],
    ['the member traceId of its problem', {}, { traceId: ID }],
    ['that member in capital letters', {}, { traceId: ID.toUpperCase() }],
    ['a whole traceparent in that member', {}, { traceId: TRACEPARENT }],
    ['the member trace_id of its problem', {}, { trace_id: ID }],
    ['the member traceid of its problem', {}, { traceid: ID }],
  ];
  for (const [place, headers, members] of places) {
    it(`is read from ${place}`, () => {
      expect(read(headers, members)).toBe(ID);
    });
  }

  it('is ignored if it is invalid', () => {
    for (const value of [
      '',
      'abc',
      '0'.repeat(32),
      ID.slice(1),
      `${ID}0`,
      `ff-${ID}-b7ad6b7169203331-01`,
      `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
      `00-${ID}-${'0'.repeat(16)}-01`,
      `00-${ID}-b7ad6b7169203331-01-more`,
      `00-${ID}-b7ad6b7169203331-01.`,
      `cc-${ID}-b7ad6b7169203331-01.x`,
    ]) {
      expect(read({ traceparent: value, 'trace-id': value }, { traceId: value }))
        .withContext(value)
        .toBeUndefined();
    }
    expect(read({ traceparent: TRACEPARENT.toUpperCase() })).toBeUndefined();
    expect(read({}, { traceId: 7, trace_id: null, traceid: {} })).toBeUndefined();
  });

  it('is the first that is valid', () => {
    expect(read({ traceparent: 'nonsense', 'x-trace-id': ID })).toBe(ID);
  });
});

describe('newTraceparent()', () => {
  it('begins another trace each time, as W3C Trace Context defines it', () => {
    const one = newTraceparent();

    expect(one).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-01$/);
    expect(traceIdOf(one)).toHaveSize(32);
    expect(newTraceparent()).not.toBe(one);
  });
});
