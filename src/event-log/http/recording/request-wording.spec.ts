import type { HttpErrorResponse } from '@angular/common/http';
import { Injectable } from '@angular/core';

import { EventLogIntl } from '../../core/event-log-intl';
import { asEvent } from '../request-context';
import { httpEvent, type EventLogHttpRule } from '../http-event';
import { careless, setUpHttp } from '../spec-support/set-up-http';

describe('A request by another method', () => {
  it('is named after that method', () => {
    const { log, http, backend } = setUpHttp();

    http.get('/api/reports', { context: asEvent({ type: 'report.read' }) }).subscribe(careless);
    expect(log.entries()[0]?.title).toBe('GET: reports');
    backend.expectOne('/api/reports').flush(null, { status: 404, statusText: 'x' });

    expect(log.entries()[0]?.title).toBe('Not done: reports');
  });
});

describe('A request that no rule matches', () => {
  const verbs = {
    POST: ['Submitting', 'Submitted', 'Not submitted'],
    PUT: ['Saving', 'Saved', 'Not saved'],
    PATCH: ['Updating', 'Updated', 'Not updated'],
    DELETE: ['Deleting', 'Deleted', 'Not deleted'],
  };
  for (const [method, url, noun, type] of [
    ['POST', '/api/service-keys', 'service keys', 'service-keys.post'],
    ['PUT', '/api/services/9f3c/', 'services', 'services.put'],
    ['PATCH', '/v2/users/42?x=1', 'users', 'users.patch'],
    ['DELETE', 'https://api.example.com/ports/A1', 'ports', 'ports.delete'],
    ['POST', '/', 'request', 'request.post'],
    ['POST', '', 'request', 'request.post'],
    ['POST', '/api/Orders/GetAll', 'get all', 'get-all.post'],
    ['DELETE', '/api/ServiceKeys/7', 'service keys', 'service-keys.delete'],
  ] as const) {
    it(`is recorded in generic words: ${method} ${url}`, () => {
      const { log, http, backend } = setUpHttp();
      const [running = '', ...ended] = verbs[method].map((verb) => `${verb}: ${noun}`);

      http.request(method, url).subscribe();
      expect(log.entries()[0]).toEqual(jasmine.objectContaining({ title: running, type }));
      backend.expectOne(() => true).flush({});
      http.request(method, url).subscribe(careless);
      backend.expectOne(() => true).flush(null, { status: 409, statusText: 'Conflict' });

      expect(log.entries().map(({ title }) => title)).toEqual(ended);
    });
  }

  const catalogue = { rules: [httpEvent('POST', '/api/a', { type: 'a.create' })] };
  for (const [when, setup, recorded] of [
    ['beside a catalogue by default', catalogue, false],
    ['beside a catalogue if `unmatched` is `log`', { ...catalogue, http: { unmatched: 'log' } }, true],
    ['without a catalogue if `unmatched` is `ignore`', { http: { unmatched: 'ignore' } }, false],
  ] as const) {
    it(`${recorded ? 'is' : 'is not'} recorded ${when}`, () => {
      const { log, http } = setUpHttp(setup);

      http.post('/api/b', {}).subscribe();

      expect(log.entries().map(({ title }) => title)).toEqual(recorded ? ['Submitting: b'] : []);
    });
  }

  it('shows the problem details of its answer', () => {
    const { log, http, backend } = setUpHttp();

    http.post('/api/orders', {}).subscribe(careless);
    backend.expectOne('/api/orders').flush(
      {
        type: 'about:blank',
        title: 'Validation failed',
        status: 400,
        errors: [{ pointer: '#/vlan', detail: 'VLAN is in use' }, { detail: 'Valid B-End is required' }],
      },
      { status: 400, statusText: 'Bad Request' },
    );

    expect(log.entries()[0]?.message).toBe('Validation failed VLAN is in use Valid B-End is required');
  });

  it('says what to do if its outcome is unknown', () => {
    const { log, http, backend } = setUpHttp({ options: { activityLog: { link: '/activity' } } });

    http.post('/api/orders', {}).subscribe(careless);
    backend.expectOne('/api/orders').flush(null, { status: 504, statusText: 'Gateway Timeout' });

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({
        title: 'Outcome unknown: Submitting: orders',
        message: 'It may still have been done. Check before you try again.',
        severity: 'warning',
        link: { label: 'Check status', link: '/activity' },
      }),
    );
  });
});

describe('Generic words that throw', () => {
  @Injectable()
  class BrokenIntl extends EventLogIntl {
    override requestRunning(): never {
      throw new Error('no translation');
    }
    override requestDone = this.requestRunning;
    override requestFailed = this.requestRunning;
    override requestReason = this.requestRunning;
    override outcomeUnknown = this.requestRunning;
  }

  it('do not affect the request; the row is added, and the error is reported', () => {
    const seen: unknown[] = [];
    const { log, http, backend, errors } = setUpHttp({
      providers: [{ provide: EventLogIntl, useClass: BrokenIntl }],
    });

    for (const [url, status] of [
      ['/api/orders', 200],
      ['/api/ports', 409],
      ['/api/users', 504],
    ] as const) {
      http.post(url, {}).subscribe({
        next: () => seen.push(200),
        error: (error: HttpErrorResponse) => seen.push(error.status),
      });
      backend.expectOne(url).flush({}, { status, statusText: 'x' });
    }

    expect(seen).toEqual([200, 409, 504]);
    expect(log.entries().map(({ title, outcome }) => [title, outcome])).toEqual([
      ['orders', 'succeeded'],
      ['ports', 'failed'],
      ['users', 'unknown'],
    ]);
    expect(new Set(errors.messages)).toEqual(new Set(['no translation']));
  });
});

describe('The wording of a rule', () => {
  const send = (rule: Omit<EventLogHttpRule, 'type'>, status: number) => {
    const setup = setUpHttp({
      rules: [httpEvent('POST', '/api/orders/:id', { type: 'order.buy', ...rule })],
    });
    setup.http.post('/api/orders/7', {}).subscribe(careless);
    const request = setup.backend.expectOne('/api/orders/7');
    if (status === 0) request.error(new ProgressEvent('error'));
    else
      request.flush(status < 300 ? {} : { title: 'No', detail: 'Not today', status }, {
        status,
        statusText: 'x',
      });
    return setup;
  };

  it('may be a title', () => {
    const rule = { started: 'Buying', succeeded: 'Bought', failed: 'Not bought', unknown: 'Perhaps bought' };

    expect(send(rule, 200).log.entries()[0]?.title).toBe('Bought');
  });

  it('may be a title for a failure, with the message of the problem', () => {
    expect(send({ failed: 'Not bought' }, 400).log.entries()[0]).toEqual(
      jasmine.objectContaining({ title: 'Not bought', message: 'Not today' }),
    );
  });

  it('may be a change to the row, which the problem completes', () => {
    const failed = { title: 'Not bought', resource: { label: 'Order 7' } };

    expect(send({ failed }, 400).log.entries()[0]).toEqual(
      jasmine.objectContaining({ title: 'Not bought', message: 'Not today', resource: jasmine.anything() }),
    );
  });

  it('is all that is kept if it is a function', () => {
    const { log } = send({ failed: () => 'Not bought' }, 400);

    expect(log.entries()[0]?.message).toBeUndefined();
    expect(JSON.stringify(log.entries())).not.toContain('Not today');
  });

  it('may be a title for an unknown outcome, with the general advice', () => {
    expect(send({ unknown: 'Perhaps bought' }, 0).log.entries()[0]).toEqual(
      jasmine.objectContaining({
        title: 'Perhaps bought',
        message: 'It may still have been done. Check before you try again.',
      }),
    );
  });

  it('may link to the page that shows an unknown outcome', () => {
    const unknown = { title: 'Perhaps bought', link: { label: 'Look at the order', link: '/orders/7' } };

    expect(send({ unknown: () => unknown }, 0).log.entries()[0]?.link).toEqual(unknown.link);
  });

  it('links there with the resource alone', () => {
    const resource = { label: 'Order', link: '/orders/7' };

    expect(send({ unknown: () => ({ resource }) }, 0).log.entries()[0]).toEqual(
      jasmine.objectContaining({
        title: 'Outcome unknown: Submitting: orders',
        link: { label: 'Check status', link: '/orders/7' },
      }),
    );
  });

  it('may set another severity and reason', () => {
    const rule = {
      failed: () => ({ title: 'Sold out', severity: 'warning', reason: 'It is popular.' }) as const,
    };

    expect(send(rule, 409).log.entries()[0]).toEqual(
      jasmine.objectContaining({ severity: 'warning', outcome: 'failed', reason: 'It is popular.' }),
    );
  });

  it('may turn a failure into another outcome, and then sets the reason itself', () => {
    const rule = { failed: () => ({ title: 'Was bought before', outcome: 'noted' }) as const };

    expect(send(rule, 409).log.entries()[0]).toEqual(
      jasmine.objectContaining({ title: 'Was bought before', severity: 'info', reason: undefined }),
    );
  });

  for (const nothing of [undefined, null, {}, 7, [], { title: undefined, outcome: undefined }]) {
    it(`may be empty: ${JSON.stringify(nothing)}`, () => {
      const words = () => nothing as never;
      const { log, errors } = send({ started: words, succeeded: words }, 200);

      expect(log.entries()).toEqual([
        jasmine.objectContaining({ title: 'Submitted: orders', outcome: 'succeeded', severity: 'success' }),
      ]);
      expect(errors.all).toEqual([]);
    });
  }

  describe('that throws', () => {
    const broken = (): never => {
      throw new Error('broken rule');
    };

    for (const [place, status, title] of [
      ['started', 200, 'Submitted: orders'],
      ['succeeded', 200, 'Submitted: orders'],
      ['failed', 400, 'Not submitted: orders'],
      ['unknown', 504, 'Outcome unknown: Submitting: orders'],
    ] as const) {
      it(`in \`${place}\` does not affect the request; the row is added, and the error is reported`, () => {
        const { log, errors } = send({ [place]: broken }, status);

        expect(log.entries()).toEqual([jasmine.objectContaining({ title, type: 'order.buy' })]);
        expect(errors.messages).toEqual(['broken rule']);
      });
    }

    it('in `when` leaves the request to the next rule', () => {
      const seen: unknown[] = [];
      const { log, http, backend, errors } = setUpHttp({
        rules: [
          httpEvent('POST', '/api/orders', { type: 'order.buy', when: broken }),
          httpEvent('POST', '/api/orders', { type: 'order.any' }),
        ],
      });

      http.post('/api/orders', {}).subscribe((answer) => seen.push(answer));
      backend.expectOne('/api/orders').flush({ id: 1 });

      expect(log.entries()).toEqual([jasmine.objectContaining({ type: 'order.any', outcome: 'succeeded' })]);
      expect(errors.messages).toEqual(['broken rule']);
      expect(seen).toEqual([{ id: 1 }]);
    });

    it('does not change what the application receives', () => {
      const seen: unknown[] = [];
      const rule = { type: 'order.buy', started: broken, succeeded: broken, failed: broken };
      const { http, backend } = setUpHttp();
      const context = asEvent(rule);

      http.post('/api/orders', {}, { context }).subscribe((answer) => seen.push(answer));
      backend.expectOne('/api/orders').flush({ id: 1 });
      http
        .put('/api/orders', {}, { context })
        .subscribe({ error: ({ status }: { status: number }) => seen.push(status) });
      backend.expectOne('/api/orders').flush(null, { status: 418, statusText: 'Teapot' });

      expect(seen).toEqual([{ id: 1 }, 418]);
    });
  });
});

describe('Texts that throw when they are read', () => {
  it('lose neither the outcome of the row nor its step', () => {
    const succeeded = () => ({
      get title(): string {
        throw new Error('No words');
      },
    });
    const { log, http, backend, errors } = setUpHttp({
      rules: [httpEvent('POST', '/api/orders', { type: 'order.buy', succeeded })],
    });

    http.post('/api/orders', {}).subscribe();
    backend.expectOne('/api/orders').flush({});

    expect(log.entries()).toEqual([
      jasmine.objectContaining({ title: 'Submitted: orders', outcome: 'succeeded' }),
    ]);
    expect(log.entries()[0]?.steps[0]?.outcome).toBe('succeeded');
    expect(errors.messages).toEqual(['No words']);
  });
});
