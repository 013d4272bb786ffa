import { HttpErrorResponse } from '@angular/common/http';
import { throwError } from 'rxjs';

import type { EventLogEndOutcome } from '../entry/event-log-outcome';
import { setUpLog } from '../spec-support/set-up-log';
import type { EventLogOperation } from './event-log-operation';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';

function startOperation() {
  const setup = setUpLog();
  return { ...setup, operation: setup.log.start({ type: 'service.deploy', title: 'Deploying' }) };
}

describe('The steps of an operation', () => {
  it('have a start, a duration and an outcome', () => {
    const { clock, operation } = startOperation();
    const began = clock.now();

    const step = operation.step({ title: 'Validate', request: 'POST /api/orders/:id/validate' });
    expect(operation.entry.steps).toEqual([
      {
        title: 'Validate',
        request: 'POST /api/orders/:id/validate',
        outcome: 'running',
        time: began,
        duration: undefined,
        message: undefined,
        reason: undefined,
        status: undefined,
        traceId: undefined,
        remedy: undefined,
      },
    ]);
    clock.pass(80);
    step.settle({
      outcome: 'failed',
      message: 'VLAN in use',
      reason: 'Refused',
      status: 400,
      traceId: TRACE_ID,
    });

    expect(operation.entry.steps).toEqual([
      {
        title: 'Validate',
        request: 'POST /api/orders/:id/validate',
        outcome: 'failed',
        time: began,
        duration: 80,
        message: 'VLAN in use',
        reason: 'Refused',
        status: 400,
        traceId: TRACE_ID,
        remedy: undefined,
      },
    ]);
  });

  it('end once', () => {
    const { operation } = startOperation();
    const step = operation.step('Validate');

    step.settle({ outcome: 'succeeded' });
    step.settle({ outcome: 'failed' });

    expect(operation.entry.steps.map(({ outcome }) => outcome)).toEqual(['succeeded']);
  });

  it('run side by side', () => {
    const { clock, operation } = startOperation();
    const one = operation.step('One');
    clock.pass(10);
    const two = operation.step('Two');
    clock.pass(10);

    one.settle({ outcome: 'succeeded' });
    two.settle({ outcome: 'failed' });

    expect(operation.entry.steps.map(({ title, outcome, duration }) => [title, outcome, duration])).toEqual([
      ['One', 'succeeded', 20],
      ['Two', 'failed', 10],
    ]);
  });

  it('are at most 50: the first five and the newest', () => {
    const { operation } = startOperation();
    const forgotten = Array.from({ length: 60 }, (_, number) => operation.step(`Step ${number}`))[20];

    const titles = operation.entry.steps.map(({ title }) => title);
    expect(titles.length).toBe(50);
    expect(titles.slice(0, 6)).toEqual(['Step 0', 'Step 1', 'Step 2', 'Step 3', 'Step 4', 'Step 15']);
    expect(titles.at(-1)).toBe('Step 59');

    forgotten?.settle({ outcome: 'succeeded' });
    expect(operation.entry.steps.filter(({ outcome }) => outcome === 'succeeded').length).toBe(1);
    operation.step('Step 60');
    expect(operation.entry.steps.length).toBe(50);
  });

  it('that were dropped end without effect', () => {
    const { operation } = startOperation();
    const steps = Array.from({ length: 60 }, (_, number) => operation.step(`Step ${number}`));

    steps[7]?.settle({ outcome: 'failed' });

    expect(operation.entry.steps.every(({ outcome }) => outcome === 'running')).toBeTrue();
  });

  it('are added even after the operation has ended', () => {
    const { log, operation } = startOperation();
    operation.succeed();

    operation.step('Tidy up').settle({ outcome: 'succeeded' });

    expect(log.entries()[0]?.steps.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Tidy up', 'succeeded'],
    ]);
  });

  it('decide the outcome if nothing else does', () => {
    const { log } = setUpLog();
    for (const outcome of ['succeeded', 'pending', 'unknown', 'failed', 'cancelled'] as const) {
      const operation = log.start({ type: 'service.deploy', title: 'Deploying' });
      operation.step('Buy').settle({ outcome });

      operation.settle();

      expect(operation.entry.outcome).toBe(outcome);
    }
  });

  it('that are facts take no time', () => {
    const { clock, operation } = startOperation();
    const step = operation.step('Is configured');
    clock.pass(10);

    step.settle({ outcome: 'noted' });

    expect(operation.entry.steps[0]?.duration).toBeUndefined();
  });

  it('that are facts, or still running, count as success', () => {
    const { log, operation } = startOperation();
    operation.step('Is configured').settle({ outcome: 'noted' });
    operation.settle();
    const other = log.start({ type: 'a.b', title: 'Other' });
    other.step('Still runs');
    other.settle();

    expect([operation.entry.outcome, other.entry.outcome]).toEqual(['succeeded', 'succeeded']);
  });

  it('that failed explain a failure without a message', () => {
    const { operation } = startOperation();
    operation
      .step('Buy')
      .settle({ outcome: 'failed', message: 'No capacity', reason: 'Refused', traceId: TRACE_ID });
    operation.step('Note it').settle({ outcome: 'succeeded' });

    operation.fail({ title: 'Not deployed' });

    expect(operation.entry).toEqual(
      jasmine.objectContaining({
        title: 'Not deployed',
        message: 'No capacity',
        reason: 'Refused',
        traceId: TRACE_ID,
      }),
    );
  });

  const PAY = { title: 'Pay', request: 'POST /api/payments' };
  const endings: [what: string, outcomes: EventLogEndOutcome[], outcome: EventLogEndOutcome][] = [
    ['its last step', ['unknown'], 'unknown'],
    ['an earlier attempt at its last step', ['unknown', 'failed'], 'unknown'],
    ['nothing, since a later attempt succeeded', ['unknown', 'succeeded'], 'failed'],
    ['nothing, since no attempt succeeded', ['failed', 'failed'], 'failed'],
  ];
  for (const [what, outcomes, outcome] of endings) {
    it(`leave a failure ${outcome} if what may have been carried out is ${what}`, () => {
      const { log, operation } = startOperation();
      const pay = (operation: EventLogOperation) =>
        outcomes.forEach((one) => operation.step(PAY).settle({ outcome: one, message: `It ${one}` }));
      pay(operation);
      operation.fail({ title: 'Not deployed', facts: { port: 'A' } });
      const work = () =>
        log.track({ type: 'payment.make', title: 'Paying' }, (operation) => {
          pay(operation);
          throw new Error('x');
        });

      expect(work).toThrowError('x');
      expect(log.entries().map((entry) => entry.outcome)).toEqual([outcome, outcome]);
      expect(operation.entry.title).toBe(
        outcome === 'unknown' ? 'Outcome unknown: Deploying' : 'Not deployed',
      );
      expect(operation.entry.facts).toEqual({ port: 'A' });
    });
  }

  it('leave a failure as it is if another step may have been carried out, or if the application has found out', () => {
    const { log, operation } = startOperation();
    operation.step('Note it').settle({ outcome: 'unknown' });
    operation.step(PAY).settle({ outcome: 'failed' });
    operation.fail();
    const others = [1, 2, 3].map((key) => {
      const other = log.start({ type: 'payment.make', title: 'Paying', key: String(key) });
      other.step(PAY).settle({ outcome: 'unknown' });
      return other;
    });
    others[0]?.fail({ outcome: 'failed' });
    others[1]?.fail({ severity: 'error' });
    others[2]?.settle({ outcome: 'unknown' });
    others[2]?.fail({ title: 'Not paid' });

    expect([operation, ...others].map(({ entry }) => entry.outcome)).toEqual(Array(4).fill('failed'));
    expect(others[2]?.entry.title).toBe('Not paid');
  });

  it('that failed explain tracked work that throws', () => {
    const { log } = setUpLog();
    const work = () =>
      log.track({ type: 'file.send', title: 'Sending' }, (operation) => {
        operation.step('Check the file').settle({ outcome: 'failed', message: 'It is empty' });
        throw new Error('x');
      });

    expect(work).toThrowError('x');
    expect(log.entries()).toEqual([jasmine.objectContaining({ outcome: 'failed', message: 'It is empty' })]);
  });

  for (const [title, request, ended, outcome] of [
    ['Pay', 'POST /api/payments', 'succeeded', 'unknown'],
    ['Pay', 'POST /api/payments', 'unknown', 'unknown'],
    ['Pay', 'POST /api/payments', 'failed', 'failed'],
    ['Look', 'GET /api/invoices', 'succeeded', 'failed'],
    ['Check the form', undefined, 'succeeded', 'failed'],
  ] as const) {
    it(`leave work ${outcome} if a look failed after “${title}” had ${ended}`, () => {
      const { log } = setUpLog();
      const paying = log.track({ type: 'payment.make', title: 'Paying' }, (operation) => {
        operation.step({ title, request }).settle({ outcome: ended });
        const look = operation.step({ title: 'Look', request: 'GET /api/payments' });
        look.settle({ outcome: 'failed', status: 403 });
        return throwError(() => new HttpErrorResponse({ status: 403 }));
      });

      paying.subscribe({ error: () => undefined });

      expect(log.entries()[0]?.outcome).toBe(outcome);
    });
  }

  it('that failed add nothing to a failure with a message, or to a success', () => {
    const { log, operation } = startOperation();
    operation.step('Buy').settle({ outcome: 'failed', message: 'No capacity' });
    operation.fail({ message: 'Sydney is full' });
    const other = log.start({ type: 'a.b', title: 'Other' });
    other.step('Look it up').settle({ outcome: 'failed', message: 'Not found' });
    other.succeed();

    expect([operation.entry.message, other.entry.message]).toEqual(['Sydney is full', undefined]);
  });
});
