import { ErrorHandler, computed, effect, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { ErrorReporter } from './error-reporter';
import { EventLogService } from './event-log-service';
import { withSink } from './sink/event-log-sink';
import { withRedaction } from './redaction/with-redaction';
import { HeardErrors } from './spec-support/heard-errors';
import { setUpLog } from './spec-support/set-up-log';

const SAVED = { type: 'configuration.save', title: 'Saved' };

const brokenSink = withSink(() => ({
  write: () => {
    throw new Error('full');
  },
}));

const brokenRedactor = withRedaction((text) => {
  if (text.includes('Saved')) throw new Error('cannot read it');
  return text;
});

/** Error handler of an application that shows its errors in the log. */
class LoggingErrorHandler implements ErrorHandler {
  readonly #log = inject(EventLogService);

  handleError(error: unknown): void {
    this.#log.error({ type: 'portal.error', title: String(error) });
  }
}

describe('ErrorReporter', () => {
  it('returns what the work returns', () => {
    setUpLog();

    expect(
      TestBed.inject(ErrorReporter).guard(
        () => 1,
        () => 2,
      ),
    ).toBe(1);
  });

  it('passes errors to the ErrorHandler, and returns the fallback', () => {
    const { errors } = setUpLog();
    const mistake = new Error('mistake');

    const result = TestBed.inject(ErrorReporter).guard(
      () => {
        throw mistake;
      },
      () => 2,
    );

    expect(result).toBe(2);
    expect(errors.all).toEqual([mistake]);
  });

  it('survives an ErrorHandler that throws', () => {
    class BrokenErrorHandler extends HeardErrors {
      override handleError(error: unknown): void {
        super.handleError(error);
        throw error;
      }
    }
    const handler = new BrokenErrorHandler();
    const { log } = setUpLog({
      features: [brokenSink],
      providers: [{ provide: ErrorHandler, useValue: handler }],
    });

    log.success(SAVED);
    log.success(SAVED);

    expect(log.entries().length).toBe(1);
    expect(handler.all.length).toBe(2);
  });

  it('does not loop with an ErrorHandler that writes to the log', () => {
    const { log } = setUpLog({
      features: [brokenSink],
      providers: [{ provide: ErrorHandler, useClass: LoggingErrorHandler }],
    });

    log.success(SAVED);

    expect(log.entries().map(({ title }) => title)).toEqual(['Saved', 'Error: full']);
  });

  it('does not loop if the entry of the ErrorHandler fails in the same way', () => {
    const brokenAlways = withRedaction(() => {
      throw new Error('always');
    });
    const { log } = setUpLog({
      features: [brokenAlways],
      providers: [{ provide: ErrorHandler, useClass: LoggingErrorHandler }],
    });

    log.warning({ type: 'a.b', title: 'Outer' });

    // An error for each of its two texts, which are identical, then the event itself.
    expect(log.entries().map(({ severity, count }) => [severity, count])).toEqual([
      ['error', 2],
      ['warning', 1],
    ]);
  });

  it('keeps the order if such an ErrorHandler writes while an entry is being made', () => {
    const { log } = setUpLog({
      features: [brokenRedactor],
      providers: [{ provide: ErrorHandler, useClass: LoggingErrorHandler }],
    });

    const operation = log.start(SAVED);
    log.record({ type: 'a.b', title: 'Afterwards' });
    operation.succeed({ message: 'Stored' });

    expect(log.entries().map(({ title, message }) => [title, message])).toEqual([
      ['Error: cannot read it', undefined],
      ['▮▮▮', 'Stored'],
      ['Afterwards', undefined],
    ]);
    expect(log.entries().map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
  });
});

describe('An effect that records', () => {
  it('does not depend on signals that texts, redactors, sinks or rules read, and these may write signals', () => {
    const language = signal('en');
    const written = signal(0);
    const reads = () => language();
    const { log } = setUpLog({
      features: [
        withSink(() => ({ write: () => written.update((count) => count + (reads() ? 1 : 0)) })),
        withRedaction((text) => (reads() ? text : '')),
      ],
    });
    let runs = 0;
    TestBed.runInInjectionContext(() =>
      effect(() => {
        runs++;
        const event = { ...SAVED, succeeded: () => reads() };
        log.track(event, () => undefined);
        log.start(SAVED).settle({ outcome: 'unknown' });
        log.runAction(log.success({ ...SAVED, undo: reads }));
      }),
    );
    TestBed.tick();

    language.set('de');
    TestBed.tick();

    expect(runs).toBe(1);
    expect(written()).toBeGreaterThan(0);
  });

  it('does not depend on signals that listeners read when a session ends, and these may write signals', () => {
    const language = signal('en');
    const { log } = setUpLog();
    const heard = signal('');
    log.entries$.subscribe(() => heard.set(language()));
    let runs = 0;
    const runsOnce = computed(() => {
      log.endSession();
      return ++runs;
    });
    runsOnce();

    language.set('de');

    expect(runsOnce()).toBe(1);
  });
});
