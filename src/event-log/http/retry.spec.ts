import { type EventLogHttpRule, httpEvent } from './http-event';
import { careless, setUpHttp } from './spec-support/set-up-http';

type Rule = Partial<EventLogHttpRule<object>>;

const ANSWERED = { 429: 'Too many', 503: 'Unavailable', 500: 'Failed', 422: 'Wrong', 0: '' } as const;
type Status = keyof typeof ANSWERED;

/** Saves with `rule`, and fails. */
function failToSave(status: Status, rule: Rule, headers: Record<string, string> = {}, key?: string) {
  const under = setUpHttp({ rules: [httpEvent('PUT', '/api/a', { type: 'a.save', ...rule })] });
  const { log, http, backend } = under;
  http.put('/api/a', { speed: 1 }, { headers: key ? { 'Idempotency-Key': key } : {} }).subscribe(careless);
  const request = backend.expectOne('/api/a');
  if (status === 0) request.error(new ProgressEvent('error'));
  else request.flush(null, { status, statusText: ANSWERED[status], headers });
  const row = () => log.entries().at(-1)!;
  return { ...under, row };
}

describe('Retrying a request from its row', () => {
  it('makes the same request as another attempt in the same row', () => {
    const { log, backend, row } = failToSave(429, { retry: true, succeeded: 'Saved' });
    const { id } = row();
    expect(row().rowAction?.kind).toBe('retry');

    log.runAction(row());
    expect(row()).toEqual(jasmine.objectContaining({ id, outcome: 'running', rowAction: undefined }));
    const again = backend.expectOne('/api/a');
    expect(again.request.body).toEqual({ speed: 1 });
    again.flush({});

    expect(log.entries().length).toBe(1);
    expect(row()).toEqual(jasmine.objectContaining({ id, title: 'Saved', outcome: 'succeeded' }));
    expect(row().steps.map(({ status }) => status)).toEqual([429, 200]);
  });

  it('is offered again when that fails as well', () => {
    const { log, backend, errors, row } = failToSave(429, { retry: true });
    log.runAction(row());
    backend.expectOne('/api/a').flush(null, { status: 429, statusText: 'Too many' });
    expect(log.entries().length).toBe(1);
    expect(row().rowAction?.kind).toBe('retry');
    expect(errors.all).toEqual([]);
  });

  for (const [when, header, time] of [
    ['for the number of seconds that the server names', '12', (now: number) => now + 12_000],
    [
      'until the date that the server names',
      'Tue, 01 Jan 2999 12:00:30 GMT',
      () => Date.UTC(2999, 0, 1, 12, 0, 30),
    ],
    ['for no time if the server names none that is readable', 'soon', (now: number) => now],
  ] as const) {
    it(`waits ${when}`, () => {
      const { row, clock } = failToSave(429, { retry: true }, { 'Retry-After': header });
      expect(row().rowAction?.notBefore).toBe(time(clock.now()));
    });
  }

  it('is offered for what was never sent', () => {
    spyOnProperty(navigator, 'onLine').and.returnValue(false);
    expect(failToSave(0, { retry: true }).row().rowAction?.kind).toBe('retry');
  });

  const AFTER = { 'Retry-After': '1' };
  const offers: [what: string, offered: boolean, ...Parameters<typeof failToSave>][] = [
    ['what the rule does not name', false, 429, {}],
    ['what may have been carried out', false, 0, { retry: 'unavailable' }],
    ['a lost answer to a request with an Idempotency-Key', true, 0, { retry: true }, {}, 'key-1'],
    ['503 with Retry-After to a request with an Idempotency-Key', true, 503, { retry: true }, AFTER, 'key-1'],
    ['a refusal of a request with an Idempotency-Key', false, 422, { retry: true }, {}, 'key-1'],
    ['a refusal', false, 422, { retry: 'unavailable' }, AFTER],
    ['an error of the server', false, 500, { retry: 'unavailable' }, AFTER],
    ['503 with Retry-After, if the rule says so', true, 503, { retry: 'unavailable' }, AFTER],
    ['503 with Retry-After otherwise', false, 503, { retry: true }, AFTER],
    ['503 without Retry-After', false, 503, { retry: 'unavailable' }],
  ];
  for (const [what, offered, ...failure] of offers) {
    it(`is ${offered ? '' : 'not '}offered for ${what}`, () => {
      expect(failToSave(...failure).row().rowAction?.kind).toBe(offered ? 'retry' : undefined);
    });
  }
});

describe('Another row action', () => {
  it('reports the error of its request only if that has no row', () => {
    const rules = [httpEvent('POST', '/api/a/unlock', { type: 'a.unlock' })];
    const { log, http, backend, errors } = setUpHttp({ rules });
    for (const url of ['/api/a/unlock', '/api/a/restore']) {
      log.runAction(log.success({ type: 'a.lock', title: 'Locked', undo: () => http.post(url, {}) }));
      backend.expectOne(url).flush(null, { status: 409, statusText: 'Conflict' });
    }

    expect(log.entries().map(({ type }) => type)).toEqual(['a.lock', 'a.unlock', 'a.lock']);
    expect(errors.all).toEqual([jasmine.objectContaining({ status: 409, url: '/api/a/restore' })]);
  });
});
