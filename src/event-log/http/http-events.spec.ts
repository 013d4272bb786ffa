import type { EventLogEndOutcome } from '../core/entry/event-log-outcome';
import { inProduction } from '../core/spec-support/in-production';
import { httpEvent, httpEvents } from './http-event';
import { careless, setUpHttp } from './spec-support/set-up-http';
import { withHttpEvents } from './with-http-events';

interface ServiceKey {
  readonly productName: string;
  readonly speed: number;
}

const created = httpEvent('POST', '/api/service-keys', {
  type: 'service-key.create',
  category: 'keys',
  started: 'Creating service key',
  succeeded: ({ response }: { response: ServiceKey }) => ({
    title: `Service key created for ${response.productName}`,
    resource: { label: response.productName, link: '/service-keys' },
    facts: { speed: response.speed },
  }),
  failed: ({ problem }) => ({ title: 'Service key was not created', message: problem.detail }),
});

const terminated = httpEvent('POST', '/api/services/:uid/terminate', {
  type: 'service.terminate',
  started: ({ params }) => `Terminating ${params.uid}`,
  succeeded: ({ params, status, method, route, duration }) =>
    `${method} ${route} ${params.uid} ${status} ${duration}`,
});

describe('An HTTP event', () => {
  it('is one row, from the request to its answer', () => {
    const { log, http, backend, clock } = setUpHttp({ rules: [created] });

    http.post('/api/service-keys', { productUid: '1' }).subscribe();
    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        type: 'service-key.create',
        category: 'keys',
        title: 'Creating service key',
        outcome: 'running',
      }),
    ]);
    clock.pass(120);
    backend
      .expectOne('/api/service-keys')
      .flush({ productName: 'Edge', speed: 1_000, key: 'abc' }, { status: 201, statusText: 'Created' });

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        title: 'Service key created for Edge',
        outcome: 'succeeded',
        severity: 'success',
        resource: { label: 'Edge', link: '/service-keys' },
        facts: { speed: 1_000 },
        duration: 120,
        reason: 'The server confirmed it (HTTP 201).',
      }),
    ]);
    expect(log.entries()[0]?.steps).toEqual([
      jasmine.objectContaining({
        title: 'Creating service key',
        request: 'POST /api/service-keys',
        outcome: 'succeeded',
        status: 201,
        duration: 120,
      }),
    ]);
  });

  it('passes everything to its rule, and keeps the route instead of the URL', () => {
    const { log, http, backend, clock } = setUpHttp({ rules: [terminated] });

    http
      .post('/api/services/a%20b/terminate?reason=secret', { mode: 'NOW' }, { params: { by: 'me' } })
      .subscribe();
    expect(log.entries()[0]?.title).toBe('Terminating a b');
    clock.pass(5);
    backend.expectOne(() => true).flush({});

    expect(log.entries()[0]?.title).toBe('POST /api/services/:uid/terminate a b 200 5');
    expect(log.entries()[0]?.steps[0]?.request).toBe('POST /api/services/:uid/terminate');
  });

  it('that failed says what its rule picks from the problem', () => {
    const { log, http, backend } = setUpHttp({ rules: [created] });

    http.post('/api/service-keys', {}).subscribe({ error: () => undefined });
    backend
      .expectOne('/api/service-keys')
      .flush(
        { title: 'Bad Request', detail: 'The port is locked', status: 400 },
        { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/problem+json' } },
      );

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        title: 'Service key was not created',
        message: 'The port is locked',
        outcome: 'failed',
        severity: 'error',
        reason: 'The server did not accept it (HTTP 400).',
      }),
    ]);
  });

  for (const title of ['', ' ', { text: 'Created' } as never])
    it(`says its outcome even if its rule returns no words: ${JSON.stringify(title)}`, () => {
      const { log, http, backend } = setUpHttp({
        rules: [httpEvent('POST', '/api/orders', { type: 'a.b', succeeded: { title }, failed: { title } })],
      });
      http.post('/api/orders', 1).subscribe(careless);
      http.post('/api/orders', 2).subscribe(careless);
      const [one, other] = backend.match('/api/orders');
      one?.flush({});
      other?.flush({}, { status: 422, statusText: '' });

      expect(log.entries().map((entry) => entry.title)).toEqual([
        'Submitted: orders',
        'Not submitted: orders',
      ]);
    });

  it('can have another outcome than its status says, with a reason that fits', () => {
    const { log, http, backend } = setUpHttp({
      rules: [
        httpEvent('POST', '/api/connections', {
          type: 'connection.request',
          succeeded: ({ response: { outcome } }: { response: { outcome?: EventLogEndOutcome } }) => ({
            title: 'Connection requested',
            outcome,
          }),
        }),
      ],
    });

    for (const outcome of ['pending', undefined, 'failed'] as const) {
      http.post('/api/connections', {}).subscribe();
      backend.expectOne('/api/connections').flush({ outcome });
    }

    expect(log.entries().map(({ outcome, severity, reason }) => [outcome, severity, reason])).toEqual([
      ['pending', 'warning', 'The server accepted it, and it is not done yet (HTTP 200).'],
      ['succeeded', 'success', 'The server confirmed it (HTTP 200).'],
      ['failed', 'error', 'The answer says that this was not done (HTTP 200).'],
    ]);
  });

  it('is pending after 202 if its rule words that', () => {
    const rules = [
      httpEvent('POST', '/api/a', { type: 'a.make', succeeded: 'Made', pending: 'Being made' }),
      httpEvent('POST', '/api/b', { type: 'b.make', succeeded: 'Made' }),
    ];
    const { log, http, backend } = setUpHttp({ rules });

    for (const [url, status] of [
      ['/api/a', 202],
      ['/api/a', 201],
      ['/api/b', 202],
    ] as const) {
      http.post(url, {}).subscribe();
      backend.expectOne(url).flush({}, { status, statusText: 'x' });
    }

    expect(log.entries().map(({ title, outcome, reason }) => [title, outcome, reason])).toEqual([
      ['Being made', 'pending', 'The server accepted it, and it is not done yet (HTTP 202).'],
      ['Made', 'succeeded', 'The server confirmed it (HTTP 201).'],
      ['Made', 'succeeded', 'The server accepted it, and it is not done yet (HTTP 202).'],
    ]);
  });

  it('that waits for the same as another ends with it', () => {
    const exporting = httpEvent('POST', '/api/exports', {
      type: 'export.make',
      pending: { title: 'The export is being made', key: 'job-7' },
    });
    const { log, http, backend } = setUpHttp({ rules: [exporting] });
    for (const part of ['ports', 'users', 'keys']) {
      http.post('/api/exports', part).subscribe();
      backend.expectOne('/api/exports').flush(null, { status: 202, statusText: 'Accepted' });
      log.info({ type: 'note.make', title: part });
    }

    log.find('export.make', 'job-7')?.succeed({ title: 'The export was made' });

    const made = log.entries().filter(({ type }) => type === 'export.make');
    expect(made.map(({ title, outcome }) => [title, outcome])).toEqual(
      Array<string[]>(3).fill(['The export was made', 'succeeded']),
    );
  });

  it('that is pending can be ended later by its key', () => {
    const exporting = httpEvent('POST', '/api/exports', {
      type: 'export.make',
      started: 'Exporting',
      pending: ({ header }) => ({ title: 'The export is being made', key: header('Location') }),
      failed: ({ header, problem }) => ({
        title: 'Not exported',
        message: header('X-Request-Id') ?? problem.detail,
      }),
    });
    const { log, http, backend } = setUpHttp({ rules: [exporting] });

    http.post('/api/exports', {}).subscribe();
    backend
      .expectOne('/api/exports')
      .flush(null, { status: 202, statusText: 'Accepted', headers: { location: '/api/jobs/7' } });
    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['pending']);
    log.find('export.make', '/api/jobs/7')?.succeed({ title: 'The export was made' });
    http.post('/api/exports', {}).subscribe({ error: () => undefined });
    backend
      .expectOne('/api/exports')
      .flush(null, { status: 409, statusText: 'x', headers: { 'x-request-id': 'r-1' } });

    expect(log.entries().map(({ title, outcome, message }) => [title, outcome, message])).toEqual([
      ['The export was made', 'succeeded', undefined],
      ['Not exported', 'failed', 'r-1'],
    ]);
    expect(log.find('export.make', '/api/jobs/7')).toBeUndefined();
  });

  it('is the first rule that matches and whose `when` agrees', () => {
    const { log, http, backend } = setUpHttp({
      rules: [
        httpEvent('PUT', '/api/users/me', {
          type: 'profile.update',
          when: ({ request }: { request: { name?: boolean } }) => request.name!,
          started: 'Me',
        }),
        httpEvent('PUT', '/api/users/:id', {
          type: 'user.lock',
          when: ({ params }) => params.id === '7',
          started: '7',
        }),
        httpEvent('PUT', '/api/users/:id', { type: 'user.update', started: 'Any' }),
      ],
    });

    http.put('/api/users/me', { name: true }).subscribe();
    http.put('/api/users/me', {}).subscribe();
    http.put('/api/users/7', {}).subscribe();
    http.put('/api/users/8', {}).subscribe();

    expect(log.entries().map(({ type }) => type)).toEqual([
      'profile.update',
      'user.update',
      'user.lock',
      'user.update',
    ]);
    backend.match(() => true);
  });

  it('may come from several catalogues', () => {
    const { log, http } = setUpHttp({
      features: [],
      rules: [...httpEvents(created).events, ...httpEvents(terminated).events],
    });

    http.post('/api/services/1/terminate', {}).subscribe();

    expect(log.entries()[0]?.type).toBe('service.terminate');
    expect(() => withHttpEvents([httpEvents(created), httpEvents(terminated)])).not.toThrow();
  });
});

describe('httpEvents()', () => {
  it('rejects an event that could never be recorded, and names it', () => {
    const rule = { type: 'user.update' };

    expect(() =>
      httpEvents(
        httpEvent('PUT', '/api/users/:id', rule),
        httpEvent('PUT', '/api/users/:id', { type: 'user.lock' }),
      ),
    ).toThrowError(
      'httpEvents(): PUT /api/users/:id can never be recorded as user.lock, because PUT /api/users/:id is declared ' +
        'before it and matches the same requests, as user.update. Change their order, merge the two, or distinguish ' +
        'them with `when`.',
    );
    for (const [first, second] of [
      ['/api/users/:id', '/api/users/:name'],
      ['/api/users/:id', '/api/users/me'],
      ['/api/:kind/:id', '/api/users/me'],
      ['/api/users/:id', 'https://api.example/api/users/me'],
      ['/api/tasks/:id', '/api/tasks/:id:cancel'],
    ] as const)
      expect(() => httpEvents(httpEvent('PUT', first, rule), httpEvent('PUT', second, rule)))
        .withContext(`${first}, ${second}`)
        .toThrow();
    for (const [first, second] of [
      ['/api/users/me', '/api/users/:id'],
      ['https://api.example/api/users/:id', '/api/users/me'],
      ['/api/tasks/:id:cancel', '/api/tasks/:id'],
      ['/api/users/:id', '/api/users/:id/lock'],
    ] as const)
      expect(() => httpEvents(httpEvent('PUT', first, rule), httpEvent('PUT', second, rule)))
        .withContext(`${first}, ${second}`)
        .not.toThrow();
    expect(() =>
      httpEvents(httpEvent('PUT', '/api/users/:id', rule), httpEvent('DELETE', '/api/users/:id', rule)),
    ).not.toThrow();
  });

  it('accepts it in production', () => {
    const rule = { type: 'user.update' };

    expect(
      inProduction(() => httpEvents(httpEvent('PUT', '/a', rule), httpEvent('PUT', '/a', rule))).events
        .length,
    ).toBe(2);
  });
});
