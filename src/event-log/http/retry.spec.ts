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

  it('is not offered unless the rule says so', () => {
    expect(failToSave(429, {}).row().rowAction).toBeUndefined();
  });

  it('waits for the number of seconds that the server names', () => {
    const { row, clock } = failToSave(429, { retry: true }, { 'Retry-After': '12' });
    expect(row().rowAction?.notBefore).toBe(clock.now() + 12_000);
  });

  it('waits until the date that the server names', () => {
    const date = 'Tue, 01 Jan 2999 12:00:30 GMT';
    const { row } = failToSave(429, { retry: true }, { 'Retry-After': date });
    expect(row().rowAction?.notBefore).toBe(Date.parse(date));
  });

  it('does not wait if the server names no readable time', () => {
    const { row, clock } = failToSave(429, { retry: true }, { 'Retry-After': 'soon' });
    expect(row().rowAction?.notBefore).toBe(clock.now());
  });

  it('is offered for what was never sent', () => {
    spyOnProperty(navigator, 'onLine').and.returnValue(false);
    expect(failToSave(0, { retry: true }).row().rowAction?.kind).toBe('retry');
  });

  it('is never offered for what may have been carried out', () => {
    const { row } = failToSave(0, { retry: 'unavailable' });
    expect(row().outcome).toBe('unknown');
    expect(row().rowAction).toBeUndefined();
  });

  it('is offered for a lost answer if the request has an Idempotency-Key', () => {
    const { row } = failToSave(0, { retry: true }, {}, 'key-1');
    expect(row().outcome).toBe('unknown');
    expect(row().rowAction?.kind).toBe('retry');
  });

  it('is offered for 503 with Retry-After if the request has an Idempotency-Key', () => {
    const { row } = failToSave(503, { retry: true }, { 'Retry-After': '1' }, 'key-1');
    expect(row().outcome).toBe('failed');
    expect(row().rowAction?.kind).toBe('retry');
  });

  it('is not offered for what was refused, even if the request has an Idempotency-Key', () => {
    expect(failToSave(422, { retry: true }, {}, 'key-1').row().rowAction).toBeUndefined();
  });

  it('is not offered for what the server refused or failed at', () => {
    expect(failToSave(422, { retry: 'unavailable' }, { 'Retry-After': '1' }).row().rowAction).toBeUndefined();
  });

  it('is not offered after an error of the server', () => {
    expect(failToSave(500, { retry: 'unavailable' }, { 'Retry-After': '1' }).row().rowAction).toBeUndefined();
  });

  it('is offered for 503 with Retry-After only if the rule says so', () => {
    const after = { 'Retry-After': '1' };
    expect(failToSave(503, { retry: 'unavailable' }, after).row().rowAction?.kind).toBe('retry');
  });

  it('is not offered for 503 otherwise', () => {
    expect(failToSave(503, { retry: true }, { 'Retry-After': '1' }).row().rowAction).toBeUndefined();
  });

  it('is not offered for 503 without Retry-After', () => {
    expect(failToSave(503, { retry: 'unavailable' }).row().rowAction).toBeUndefined();
  });
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
