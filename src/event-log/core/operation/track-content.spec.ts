import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';

import { setUpLog } from '../spec-support/set-up-log';

const PAYING = { type: 'payment.make', title: 'Paying', succeeded: 'Paid', failed: 'Not paid' };
const REFUSAL = JSON.stringify({ success: false, message: 'The card has expired.' });

function answer(body: BodyInit, type = 'application/json'): Response {
  return new Response(body, { headers: { 'content-type': type } });
}

type LoggedRow = [outcome: string, severity: string, message: string | undefined];

describe('A successful answer to fetch in JSON or XML', () => {
  const rows: Record<string, LoggedRow> = {
    [REFUSAL]: ['failed', 'error', 'The card has expired.'],
    '{"data":null,"errors":[{"message":"Full"}]}': ['failed', 'error', 'Full'],
    '{"data":{"pay":1,"tell":null},"errors":[{"message":"No mail","path":["tell"]}]}': [
      ...(['succeeded', 'warning', 'No mail'] as const),
    ],
    '{"success":true}': ['succeeded', 'success', undefined],
    '{"succ': ['succeeded', 'success', undefined],
  };
  for (const [body, row] of Object.entries(rows)) {
    it(`is judged by its content, which is left to the caller: ${body}`, async () => {
      const { log } = setUpLog();

      const got = await log.track(PAYING, () => Promise.resolve(answer(body)));

      expect(await got.text()).toBe(body);
      const { outcome, severity, message } = log.entries()[0]!;
      expect([outcome, severity, message]).toEqual(row);
    });
  }

  for (const type of ['application/problem+json; charset=utf-8', 'application/graphql-response+json']) {
    it(`is judged by its content: ${type}`, async () => {
      const { log } = setUpLog();

      await log.track(PAYING, () => Promise.resolve(answer(REFUSAL, type)));

      expect(log.entries().map(({ outcome }) => outcome)).toEqual(['failed']);
    });
  }

  it('may be a fault of SOAP', async () => {
    const { log } = setUpLog();

    const fault = '<Envelope><Body><Fault><faultstring>Full</faultstring></Fault></Body></Envelope>';
    await log.track(PAYING, () => Promise.resolve(answer(fault, 'text/xml')));

    expect(log.entries().map(({ outcome, message }) => [outcome, message])).toEqual([['failed', 'Full']]);
  });

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
