import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';

import { setUpLog } from '../spec-support/set-up-log';

const PAYING = { type: 'payment.make', title: 'Paying', succeeded: 'Paid', failed: 'Not paid' };
const REFUSAL = JSON.stringify({ success: false, message: 'The card has expired.' });

function answer(body: BodyInit, type = 'application/json'): Response {
  return new Response(body, { headers: { 'content-type': type } });
}

describe('A successful answer to fetch in JSON or XML', () => {
  const FAULT = '<Envelope><Body><Fault><faultstring>Full</faultstring></Fault></Body></Envelope>';
  for (const [body, outcome, severity, message, type] of [
    [REFUSAL, 'failed', 'error', 'The card has expired.'],
    [REFUSAL, 'failed', 'error', 'The card has expired.', 'application/problem+json; charset=utf-8'],
    [FAULT, 'failed', 'error', 'Full', 'text/xml'],
    [
      '{"data":null,"errors":[{"message":"Full"}]}',
      'failed',
      'error',
      'Full',
      'application/graphql-response+json',
    ],
    [
      '{"data":{"pay":1,"tell":null},"errors":[{"message":"No mail","path":["tell"]}]}',
      ...(['succeeded', 'warning', 'No mail'] as const),
    ],
    ['{"success":true}', 'succeeded', 'success', undefined],
    ['{"succ', 'succeeded', 'success', undefined],
  ] as const) {
    const what = [body, type].join(' ');
    it(`is judged by its content, which is left to the caller: ${what}`, async () => {
      const { log } = setUpLog();

      const got = await log.track(PAYING, () => Promise.resolve(answer(body, type)));

      expect(await got.text()).toBe(body);
      expect(log.entries()).toEqual([jasmine.objectContaining({ outcome, severity, message })]);
    });
  }

  it('is read even if an observable emits it, and its subscriber reads it at once', async () => {
    const { log } = setUpLog();

    log.track(PAYING, () => of(answer(REFUSAL))).subscribe((got) => void got.text());
    for (let turn = 0; turn < 100 && log.entries()[0]?.outcome === 'running'; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
    }

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['failed']);
  });

  it('is a success if it was already read, or cannot be', async () => {
    const read = answer(REFUSAL);
    await read.text();
    const broken = answer(new ReadableStream({ start: (controller) => controller.error(new Error('No')) }));
    for (const one of [read, broken]) {
      const { log } = setUpLog();
      await log.track(PAYING, () => Promise.resolve(one));
      expect(log.entries().map(({ outcome }) => outcome)).toEqual(['succeeded']);
      TestBed.resetTestingModule();
    }
  });

  for (const type of ['text/html', 'application/x-ndjson', 'text/event-stream']) {
    it(`is not what comes as ${type}, which may never end`, () => {
      const { log } = setUpLog();

      log.track(PAYING, () => of(answer(new ReadableStream(), type))).subscribe();

      expect(log.entries().map(({ outcome }) => outcome)).toEqual(['succeeded']);
    });
  }
});

describe('A refusal by GraphQL', () => {
  it('has the reason that its code names, as with HttpClient', async () => {
    const { log } = setUpLog();
    const errors = [{ message: 'No', extensions: { code: 'UNAUTHENTICATED' } }];

    await log.track(PAYING, () => Promise.resolve(answer(JSON.stringify({ data: null, errors }))));
    const refusal = Object.assign(new Error('No'), { graphQLErrors: errors });
    await expectAsync(log.track(PAYING, () => Promise.reject(refusal))).toBeRejected();

    // Both say the same, so they share a row.
    expect(log.entries().map(({ outcome, reason, count }) => [outcome, reason, count])).toEqual([
      ['failed', 'You were not signed in.', 2],
    ]);
  });
});

describe('A failed answer in a blob that cannot be read', () => {
  it('does not replace the error of the work', async () => {
    const { log, errors } = setUpLog();
    const data = Object.assign(new Blob(['gone']), { text: () => Promise.reject(new Error('Not readable')) });
    const refusal = Object.assign(new Error('No'), { response: { status: 409, data } });

    await expectAsync(log.track(PAYING, () => Promise.reject(refusal))).toBeRejectedWith(refusal);

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['failed']);
    expect(errors.all).toEqual([]);
  });
});
