import { HttpContext, HttpContextToken } from '@angular/common/http';

import { asStepOf } from '../core/operation/operation-context';
import { type EventLogHttpRule, httpEvent } from './http-event';
import { asEvent, skipEventLog } from './request-context';
import { setUpHttp } from './spec-support/set-up-http';

const buying = httpEvent('POST', '/api/orders', { type: 'order.buy' });

describe('skipEventLog()', () => {
  it('keeps a request out of the log, whatever the rules say', () => {
    const { log, http, backend } = setUpHttp({ rules: [buying] });
    const operation = log.start({ type: 'a.b', title: 'Running' });

    http.post('/api/orders', {}, { context: skipEventLog() }).subscribe();
    http.post('/api/orders', {}, { context: skipEventLog(asEvent({ type: 'a.b' })) }).subscribe();
    http.post('/api/orders', {}, { context: skipEventLog(operation.httpContext()) }).subscribe();
    backend.match(() => true).forEach((request) => request.flush({}));

    expect(log.entries()).toEqual([operation.entry]);
    expect(operation.entry.steps).toEqual([]);
  });
});

describe('asEvent()', () => {
  it('records a request as another event than the rules say', () => {
    const { log, http, backend } = setUpHttp({ rules: [buying] });

    http
      .post('/api/orders', [1, 2], {
        context: asEvent({ type: 'user.import', started: 'Importing', succeeded: '2 users imported' }),
      })
      .subscribe();
    backend.expectOne('/api/orders').flush({});

    expect(log.entries()).toEqual([
      jasmine.objectContaining({ type: 'user.import', title: '2 users imported' }),
    ]);
  });

  it('records a request that no rule matches, even one that only reads', () => {
    const { log, http, backend } = setUpHttp({ rules: [buying] });

    http
      .get('/api/invoices/7', { context: asEvent({ type: 'invoice.download', succeeded: 'Downloaded' }) })
      .subscribe();
    backend.expectOne('/api/invoices/7').flush({});

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Downloaded' })]);
    expect(log.entries()[0]?.steps[0]?.request).toBe('GET /api/invoices/:id');
  });
});

describe('The context of a request', () => {
  const USER_NAME = new HttpContextToken(() => '');

  for (const [kind, matching] of [
    ['a rule', (removal: EventLogHttpRule) => ({ rules: [httpEvent('DELETE', '/api/users/:id', removal)] })],
    ['asEvent()', () => ({ rules: [] })],
  ] as const) {
    it(`passes on what the request does not say to ${kind}, even if it fails`, () => {
      const removal: EventLogHttpRule = {
        type: 'user.remove',
        started: ({ context }) => `Removing ${context.get(USER_NAME)}`,
        failed: ({ context }) => `${context.get(USER_NAME)} was not removed`,
      };
      const { log, http, backend } = setUpHttp(matching(removal));
      const context = new HttpContext().set(USER_NAME, 'Ada');

      http
        .delete('/api/users/7', { context: kind === 'a rule' ? context : asEvent(removal, context) })
        .subscribe({ error: () => undefined });
      expect(log.entries()[0]?.title).toBe('Removing Ada');

      backend.expectOne('/api/users/7').flush({ detail: 'No' }, { status: 403, statusText: 'Forbidden' });
      expect(log.entries().map(({ title }) => title)).toEqual(['Ada was not removed']);
    });
  }
});

describe('The contexts of the log', () => {
  it('extend an existing context', () => {
    const OWN = new HttpContextToken(() => 'none');
    const context = new HttpContext().set(OWN, 'own');

    for (const made of [
      skipEventLog(context),
      asEvent({ type: 'a.b' }, context),
      asStepOf({ type: 'a.b', key: '1' }, 'Step', context),
    ]) {
      expect(made).toBe(context);
      expect(made.get(OWN)).toBe('own');
    }
  });
});
