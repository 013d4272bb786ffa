import type { EventLogChange } from '../entry/event-log-event';
import type { EventLogOutcome, EventLogSeverity } from '../entry/event-log-outcome';
import { setUpLog } from '../spec-support/set-up-log';

const DEPLOYING = { type: 'service.deploy', title: 'Deploying Edge' };

function startOperation() {
  const setup = setUpLog();
  return { ...setup, operation: setup.log.start(DEPLOYING) };
}

describe('An operation', () => {
  it('is one row that is running until it is settled', () => {
    const { log, clock, operation } = startOperation();
    const { id, sequence, time } = operation.entry;
    expect(operation.entry).toEqual(
      jasmine.objectContaining({ outcome: 'running', severity: 'info', duration: undefined }),
    );
    expect(operation.settled).toBeFalse();

    clock.pass(1_500);
    operation.succeed({ title: 'Edge deployed', resource: { label: 'Edge', link: '/services/1' } });

    expect(log.entries()).toEqual([operation.entry]);
    expect(operation.entry).toEqual(
      jasmine.objectContaining({
        id,
        sequence,
        time,
        title: 'Edge deployed',
        outcome: 'succeeded',
        severity: 'success',
        duration: 1_500,
        resource: { label: 'Edge', link: '/services/1' },
      }),
    );
    expect(operation.settled).toBeTrue();
  });

  it('starts running whatever its event says', () => {
    const { log } = setUpLog();

    const operation = log.start({ ...DEPLOYING, severity: 'error', outcome: 'failed' } as never);

    expect(operation.entry).toEqual(jasmine.objectContaining({ outcome: 'running', severity: 'info' }));
  });

  it('has the trace id of the last request that has one, if none failed', () => {
    const { operation } = startOperation();
    operation.step('Validate').settle({ outcome: 'succeeded', traceId: 'a'.repeat(32) });
    operation.step('Deploy').settle({ outcome: 'succeeded', traceId: 'b'.repeat(32) });
    operation.step('Service is LIVE').settle({ outcome: 'noted' });

    operation.succeed();

    expect(operation.entry.traceId).toBe('b'.repeat(32));
  });

  it('replaces its entry as a whole, and does not change earlier ones', () => {
    const { operation } = startOperation();
    const before = operation.entry;

    operation.step('Validate');
    operation.succeed();

    expect(before).toEqual(jasmine.objectContaining({ outcome: 'running', steps: [] }));
  });

  it('keeps its place when others begin after it', () => {
    const { log, operation } = startOperation();
    log.info({ type: 'a.b', title: 'Another' });

    operation.succeed({ title: 'Edge deployed' });

    expect(log.entries().map(({ title }) => title)).toEqual(['Edge deployed', 'Another']);
  });

  it('links to a check of its unknown outcome only if there is a place to look', () => {
    const { log } = startOperation();
    const nowhere = log.start({ type: 'a.b', title: 'Saving' });
    const somewhere = log.start({ type: 'a.b', title: 'Saving', resource: { label: 'Edge', link: '/edge' } });

    for (const operation of [nowhere, somewhere]) operation.settle({ outcome: 'unknown' });

    expect(nowhere.entry.link).toBeUndefined();
    expect(somewhere.entry.link).toEqual({ label: 'Check status', link: '/edge' });
  });

  const ends: ['succeed' | 'fail' | 'pend' | 'settle', EventLogChange, EventLogOutcome, EventLogSeverity][] =
    [
      ['succeed', {}, 'succeeded', 'success'],
      ['fail', {}, 'failed', 'error'],
      ['pend', {}, 'pending', 'warning'],
      ['settle', { outcome: 'unknown' }, 'unknown', 'warning'],
      ['settle', { outcome: 'cancelled' }, 'cancelled', 'info'],
      ['settle', { severity: 'error' }, 'failed', 'error'],
      ['succeed', { severity: 'warning' }, 'succeeded', 'warning'],
      ['succeed', { outcome: 'pending' }, 'pending', 'warning'],
      ['succeed', { outcome: undefined }, 'succeeded', 'success'],
    ];
  for (const [method, change, outcome, severity] of ends) {
    it(`ends with ${method}(${JSON.stringify(change)}) as ${outcome}, ${severity}`, () => {
      const { operation } = startOperation();

      operation[method](change);

      expect(operation.entry).toEqual(jasmine.objectContaining({ outcome, severity }));
      expect(operation.settled).toBe(outcome !== 'pending' && outcome !== 'unknown');
    });
  }

  it('ends once: later calls change nothing', () => {
    const { operation } = startOperation();
    operation.succeed({ title: 'Edge deployed' });
    const { entry } = operation;

    operation.fail();
    operation.pend();
    operation.update({ title: 'Another' });

    expect(operation.entry).toBe(entry);
  });

  it('can wait, and then succeed or fail', () => {
    const { log, clock, operation } = startOperation();
    clock.pass(10);
    operation.pend({ title: 'Edge awaits approval' });
    clock.pass(20);
    operation.succeed({ title: 'Edge deployed' });

    expect(log.entries()).toEqual([
      jasmine.objectContaining({ title: 'Edge deployed', outcome: 'succeeded', duration: 30, waited: 20 }),
    ]);
  });

  it('drops the texts about an outcome that no longer holds', () => {
    const { operation } = startOperation();
    operation.update({ message: '10 Gbit/s in Sydney', facts: { term: 12 } });
    operation.pend({
      title: 'Edge awaits approval',
      message: 'Acme has to approve it',
      reason: 'Another company has to approve it.',
      link: { label: 'Approvals', link: '/approvals' },
      resource: { label: 'Edge', link: '/services/1' },
      facts: { approver: 'Acme' },
    });

    operation.succeed();

    expect(operation.entry).toEqual(
      jasmine.objectContaining({
        title: 'Deploying Edge',
        message: '10 Gbit/s in Sydney',
        reason: undefined,
        link: undefined,
        resource: { label: 'Edge', link: '/services/1' },
        facts: { term: 12, approver: 'Acme' },
      }),
    );
  });

  it('keeps its texts if the same outcome is reported again', () => {
    const { operation } = startOperation();
    operation.pend({ title: 'Edge awaits approval' });

    operation.pend({ message: 'Acme was asked again' });

    expect(operation.entry).toEqual(
      jasmine.objectContaining({ title: 'Edge awaits approval', message: 'Acme was asked again' }),
    );
  });

  it('keeps its outcome when it is updated', () => {
    const { operation } = startOperation();

    operation.update({ title: 'Still deploying Edge', severity: 'error', outcome: 'failed' } as never);

    expect(operation.entry).toEqual(
      jasmine.objectContaining({ title: 'Still deploying Edge', outcome: 'running', severity: 'info' }),
    );
  });

  it('keeps what a change leaves out or sets to undefined', () => {
    const { operation } = startOperation();
    operation.update({ message: 'In Sydney', resource: { label: 'Edge' }, traceId: 'a'.repeat(32) });

    operation.succeed({ title: undefined, message: undefined, resource: undefined, traceId: undefined });

    expect(operation.entry).toEqual(
      jasmine.objectContaining({
        title: 'Deploying Edge',
        message: 'In Sydney',
        resource: { label: 'Edge', link: undefined },
        traceId: 'a'.repeat(32),
      }),
    );
  });

  it('adds new facts to its facts', () => {
    const { operation } = startOperation();

    operation.update({ facts: { speed: 1_000, vlan: 100 } });
    operation.succeed({ facts: { speed: 10_000, vlan: undefined } });

    expect(operation.entry.facts).toEqual({ speed: 10_000, vlan: 100 });
  });

  it('never throws, whatever it receives', () => {
    const { operation } = startOperation();
    const nothing = null as never;

    expect(() => {
      operation.update(nothing);
      operation.step(nothing).settle(nothing);
      operation.pend(nothing);
      operation.settle(nothing);
      operation.succeed(nothing);
      operation.fail(nothing);
    }).not.toThrow();
    expect(operation.settled).toBeTrue();
  });

  it('ends even if reading the change throws, and reports the error', () => {
    const { operation, errors } = startOperation();
    const broken = {
      get key(): string {
        throw new Error('no key');
      },
    };

    operation.succeed(broken);

    expect(operation.settled).toBeTrue();
    expect(errors.messages).toEqual(['no key']);
  });

  it('starts even without a valid event', () => {
    const { log } = setUpLog();

    log.start(null as never).succeed({ title: 'Done' });

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Done' })]);
  });
});

describe('The progress of an operation', () => {
  it('is a share of the work while it runs, and is removed when it ends', () => {
    const { operation } = startOperation();
    expect(operation.entry.progress).toBeUndefined();

    operation.progress(0.404);
    expect(operation.entry.progress).toBe(0.4);
    operation.progress(7);
    expect(operation.entry.progress).toBe(1);
    operation.progress(-1);
    expect(operation.entry.progress).toBe(0);
    operation.progress(NaN);
    expect(operation.entry.progress).toBe(0);
    operation.succeed();
    operation.progress(0.5);

    expect(operation.entry.progress).toBeUndefined();
  });

  it('changes the entry only if the change is visible', () => {
    const { operation } = startOperation();
    operation.progress(0.5);
    const { entry } = operation;

    operation.progress(0.5001);

    expect(operation.entry).toBe(entry);
  });
});

describe('Running an operation again', () => {
  it('stays in the same row, which keeps only the steps of the first attempt', () => {
    const { log, clock, operation } = startOperation();
    operation.step('Buy').settle({ outcome: 'failed', message: 'No capacity' });
    operation.fail({ title: 'Edge was not deployed' });
    clock.pass(5_000);

    operation.reopen();
    expect(operation.entry).toEqual(
      jasmine.objectContaining({
        title: 'Deploying Edge',
        message: undefined,
        outcome: 'running',
        severity: 'info',
        duration: undefined,
      }),
    );
    clock.pass(40);
    operation.step('Buy').settle({ outcome: 'succeeded' });
    operation.succeed({ title: 'Edge deployed' });

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        title: 'Edge deployed',
        severity: 'success',
        message: undefined,
        duration: 5_040,
        waited: 5_000,
      }),
    ]);
    expect(operation.entry.steps.map(({ outcome }) => outcome)).toEqual(['failed', 'succeeded']);
  });
});
