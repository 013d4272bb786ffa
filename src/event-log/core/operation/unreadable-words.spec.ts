import { HttpErrorResponse } from '@angular/common/http';
import { Injectable, signal } from '@angular/core';
import { of, throwError } from 'rxjs';

import type { EventLogChange } from '../entry/event-log-event';
import { EventLogIntl } from '../event-log-intl';
import { setUpLog } from '../spec-support/set-up-log';

const PAYING = { type: 'payment.make', title: 'Paying invoice 42' };

describe('An operation whose final texts cannot be read', () => {
  const unreadable = (): never => {
    throw new Error('No text');
  };
  const nothing = Object.create(null) as never;
  const words: Record<string, EventLogChange> = {
    'a message without a prototype': { title: 'Edge deployed', message: nothing },
    'a fact without a prototype': { title: 'Edge deployed', facts: { Speed: nothing } },
    'a text that throws': { title: 'Edge deployed', message: { toString: unreadable } as never },
    'a resource that throws': {
      title: 'Edge deployed',
      resource: {
        get label() {
          return unreadable();
        },
      },
    },
    'fields of another kind': {
      title: 'Edge deployed',
      remedy: { fields: [5 as never, { message: nothing }] },
    },
  };
  for (const [what, change] of Object.entries(words)) {
    it(`ends nevertheless: ${what}`, () => {
      const { log } = setUpLog();
      const operation = log.start({ type: 'service.deploy', title: 'Deploying Edge' });

      operation.succeed(change);

      expect(log.entries()).toEqual([
        jasmine.objectContaining({ title: 'Edge deployed', outcome: 'succeeded', severity: 'success' }),
      ]);
    });
  }
});

describe('An operation to which something is passed that throws when it is read', () => {
  const unreadable = (): never => {
    throw new Error('No value');
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const values = {
    'a proxy': new Proxy({}, { get: unreadable, ownKeys: unreadable }),
    'a revoked proxy': proxy,
  };

  for (const [what, value] of Object.entries(values)) {
    it(`ends with the outcome that was meant: ${what}`, () => {
      const { log } = setUpLog();
      const begin = (title: string) => log.start({ type: 'service.deploy', title });

      begin('One').succeed(value);
      begin('Two').fail(value);
      begin('Three').pend(value);
      const lost = begin('Four');
      lost.step('Deploy').settle({ outcome: 'unknown' });
      lost.fail(value);

      expect(log.entries().map(({ outcome }) => outcome)).toEqual([
        'succeeded',
        'failed',
        'pending',
        'unknown',
      ]);
    });

    it(`succeeds, and passes on what the work returned: ${what}`, () => {
      const { log } = setUpLog();

      const returned = log.track(PAYING, () => value);

      expect(returned === value).toBeTrue();
      expect(log.entries().map(({ outcome }) => outcome)).toEqual(['succeeded']);
    });
  }

  it('ignores progress that is not a number', () => {
    const { log } = setUpLog();
    const operation = log.start(PAYING);
    operation.progress(0.5);

    for (const share of [Symbol('half'), 1n, '1', null, Object.create(null)])
      operation.progress(share as never);

    expect(operation.entry.progress).toBe(0.5);
  });
});

describe('Texts that are not strings', () => {
  const words: Record<string, unknown> = {
    'a function': () => 'Edge deployed',
    'a signal': signal('Edge deployed'),
    'an observable': of('Edge deployed'),
    'a promise': Promise.resolve('Edge deployed'),
    'an object': { text: 'Edge deployed' },
  };
  for (const [what, title] of Object.entries(words)) {
    it(`are left out: ${what}`, () => {
      const { log } = setUpLog();

      log
        .start({ type: 'service.deploy', title: 'Deploying Edge' })
        .succeed({ title, message: title } as never);
      log.success({ type: 'service.deploy', title, facts: { title } } as never);

      expect(log.entries().map((entry) => [entry.title, entry.message])).toEqual([
        ['Deploying Edge', undefined],
        ['service.deploy', undefined],
      ]);
      expect(JSON.stringify(log.entries())).not.toContain('Edge deployed');
    });
  }

  it('are converted if they have a text', () => {
    const { log } = setUpLog();

    log.success({ type: 'service.deploy', title: 42, message: new URL('https://api.example/') } as never);

    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({ title: '42', message: 'https://api.example/' }),
    );
  });
});

describe('track() with texts that throw', () => {
  @Injectable()
  class Wordless extends EventLogIntl {
    override requestReason(): string {
      throw new Error('No words');
    }
    override outcomeUnknown(): string {
      throw new Error('No words');
    }
  }
  const setUpWordless = () => setUpLog({ providers: [{ provide: EventLogIntl, useClass: Wordless }] });

  for (const status of [409, 500]) {
    it(`rethrows the error of the application, and sets the outcome of the row: ${status}`, async () => {
      const { log, errors } = setUpWordless();
      const refused = new HttpErrorResponse({ status });
      const got: unknown[] = [];

      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as HttpClient does
      await log.track(PAYING, () => Promise.reject(refused)).catch((error: unknown) => got.push(error));
      log.track(PAYING, () => throwError(() => refused)).subscribe({ error: (error) => got.push(error) });

      expect(got).toEqual([refused, refused]);
      expect(log.entries().flatMap(({ outcome, count }) => Array<string>(count).fill(outcome))).toEqual(
        Array(2).fill(status === 409 ? 'failed' : 'unknown'),
      );
      expect(errors.messages).toContain('No words');
    });
  }

  it('rethrows an error that cannot be read', () => {
    const { log } = setUpLog();
    const unreadable = {
      get cause() {
        throw new Error('No error');
      },
    };

    const got: unknown[] = [];

    log.track(PAYING, () => throwError(() => unreadable)).subscribe({ error: (error) => got.push(error) });

    expect(got[0] === unreadable).toBeTrue();
    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['failed']);
  });
});
