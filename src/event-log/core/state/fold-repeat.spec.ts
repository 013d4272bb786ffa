import type { EventLogEvent } from '../entry/event-log-event';
import { setUpLog } from '../spec-support/set-up-log';

const REFUSED: EventLogEvent = {
  type: 'service.update',
  title: 'Service was not updated',
  message: 'VLAN 100 is in use',
  severity: 'error',
  resource: { label: 'Edge', link: '/services/1' },
};

describe('Identical repeats', () => {
  it('fold into one row with a count, which keeps its place and first time', () => {
    const { log, clock } = setUpLog();
    const began = clock.now();
    const first = log.record(REFUSED);

    clock.pass(1_000);
    log.record({ ...REFUSED, traceId: 'a'.repeat(32) });
    clock.pass(1_000);
    const third = log.record({ ...REFUSED, traceId: 'b'.repeat(32) });

    expect(log.entries()).toEqual([third]);
    expect(third).toEqual({
      ...first,
      count: 3,
      time: began,
      lastTime: began + 2_000,
      traceId: 'b'.repeat(32),
    });
  });

  it('leave no gap in the sequence', () => {
    const { log } = setUpLog({ options: { capacity: 3 } });
    log.record(REFUSED);
    log.record(REFUSED);

    const operation = log.start({ type: 'service.deploy', title: 'Deploying' });
    log.record({ type: 'a.b', title: 'Between' });
    operation.succeed({ title: 'Deployed' });

    expect(log.entries().map(({ title }) => title)).toEqual([REFUSED.title, 'Deployed', 'Between']);
  });

  it('drop no entries from a full log', () => {
    const { log } = setUpLog({ options: { capacity: 2 } });
    log.record({ type: 'a.b', title: 'First' });
    log.record(REFUSED);

    log.record(REFUSED);

    expect(log.entries().map(({ title }) => title)).toEqual(['First', REFUSED.title]);
    expect(log.dropped()).toBe(0);
  });

  it('are each counted as unseen', () => {
    const { log } = setUpLog();

    log.record(REFUSED);
    log.record(REFUSED);

    expect(log.unseen()).toEqual(jasmine.objectContaining({ total: 2, error: 2 }));
  });

  it('also fold when operations end alike', () => {
    const { log } = setUpLog();
    const ends = () => log.start({ type: 'profile.update', title: 'Saving' }).fail({ title: 'Not saved' });

    ends();
    ends();

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Not saved', count: 2 })]);
    expect(log.unseen()).toEqual(jasmine.objectContaining({ total: 2, error: 2, running: 0 }));
  });

  const differences: Record<string, EventLogEvent> = {
    title: { ...REFUSED, title: 'Another' },
    message: { ...REFUSED, message: 'VLAN 200 is in use' },
    reason: { ...REFUSED, reason: 'The server could not do it.' },
    type: { ...REFUSED, type: 'service.deploy' },
    severity: { ...REFUSED, severity: 'warning' },
    outcome: { ...REFUSED, outcome: 'cancelled' },
    'the place of its resource': { ...REFUSED, resource: { label: 'Edge', link: '/services/2' } },
    'the name of its resource': { ...REFUSED, resource: { label: 'Core', link: '/services/1' } },
    'a fact': { ...REFUSED, facts: { Invoice: 42 } },
  };
  for (const [difference, other] of Object.entries(differences)) {
    it(`do not fold if they differ in ${difference}`, () => {
      const { log } = setUpLog();

      log.record(REFUSED);
      log.record(other);

      expect(log.entries().map(({ count }) => count)).toEqual([1, 1]);
    });
  }

  it('do not fold if a fact has another value, which the row would no longer show', () => {
    const { log } = setUpLog();
    for (const invoice of [41, 42, 42]) log.record({ ...REFUSED, facts: { Invoice: invoice } });

    expect(log.entries().map(({ facts, count }) => [facts['Invoice'], count])).toEqual([
      [41, 1],
      [42, 2],
    ]);
  });

  it('do not fold if something happened between them', () => {
    const { log } = setUpLog();

    log.record(REFUSED);
    log.record({ type: 'a.b', title: 'Between' });
    log.record(REFUSED);

    expect(log.entries().length).toBe(3);
  });

  for (const outcome of ['pending', 'unknown'] as const) {
    it(`never fold while ${outcome} or running, since each may still change`, () => {
      const { log } = setUpLog();

      log.record({ ...REFUSED, severity: undefined, outcome });
      log.record({ ...REFUSED, severity: undefined, outcome });
      for (const title of ['Waiting', 'Waiting']) log.start({ type: 'a.b', title }).settle({ outcome });
      for (const title of ['Running', 'Running']) log.start({ type: 'a.b', title });

      expect(log.entries().map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1]);
    });
  }

  it('separate again when one of them runs again', () => {
    const { log, clock } = setUpLog();
    log.start({ type: 'profile.update', title: 'Saving' }).fail({ title: 'Not saved' });
    clock.pass(50);
    const second = log.start({ type: 'profile.update', title: 'Saving' });
    second.fail({ title: 'Not saved' });
    expect(second.entry.count).toBe(2);

    second.reopen();
    second.succeed({ title: 'Saved' });

    expect(log.entries().map(({ title, count }) => [title, count])).toEqual([
      ['Not saved', 1],
      ['Saved', 1],
    ]);
    expect(new Set(log.entries().map(({ id }) => id)).size).toBe(2);
    expect(log.entries()[1]?.time).toBe(clock.now());
    expect(log.unseen()).toEqual(jasmine.objectContaining({ error: 1, success: 1, running: 0 }));
  });

  it('fold if they ran at once, in whatever order they end', () => {
    const { log } = setUpLog();
    const deletes = Array.from({ length: 60 }, () => log.start({ type: 'task.delete', title: 'Deleting' }));
    const half = deletes.splice(20, 20);

    for (const operation of [...deletes, ...half.reverse()]) operation.succeed({ title: 'Deleted' });

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Deleted', count: 60 })]);
    expect(log.unseen()).toEqual(jasmine.objectContaining({ total: 60, success: 60, running: 0 }));
  });

  it('are announced with the row that counts them', () => {
    const { log } = setUpLog();
    log.record(REFUSED);
    log.record(REFUSED);
    expect(log.entries()).toContain(log.news().latest!);
    const ends = [1, 2].map(() => log.start({ type: 'a.b', title: 'Saving' }));
    for (const operation of ends) operation.succeed({ title: 'Saved' });
    expect(log.entries()).toContain(log.news().latest!);
  });

  it('get different ids when both run again', () => {
    const { log } = setUpLog();
    const operations = [1, 2].map(() => log.start({ type: 'a.b', title: 'Saving' }));
    for (const operation of operations) operation.fail({ title: 'Not saved' });

    for (const operation of operations) operation.reopen();

    const ids = log.entries().map(({ id }) => id);
    expect(ids.length).toBe(2);
    expect(new Set(ids).size).toBe(2);
  });

  for (const goOn of [[0], [1], [2], [0, 2], [2, 1], [2, 1, 0]]) {
    it(`count only those that have not gone on in a row of their own: without ${goOn.join()}`, () => {
      const { log } = setUpLog();
      const operations = [1, 2, 3].map(() => log.start({ type: 'a.b', title: 'Saving' }));
      for (const operation of operations) operation.fail({ title: 'Not saved' });

      for (const index of goOn) {
        operations[index]?.reopen();
        operations[index]?.succeed({ title: `Saved ${index}` });
      }

      const left = 3 - goOn.length;
      expect(log.entries().map(({ title, count }) => [title, count])).toEqual([
        ...(left > 0 ? [['Not saved', left]] : []),
        ...goOn.map((index) => [`Saved ${index}`, 1]),
      ]);
      expect(log.unseen()).toEqual(
        jasmine.objectContaining({ error: left, success: goOn.length, running: 0 }),
      );
    });
  }

  it('go on in a row of their own after the row that counts them was dropped', () => {
    const { log, errors } = setUpLog({ options: { capacity: 2 } });
    const operations = [1, 2].map(() => log.start({ type: 'a.b', title: 'Saving' }));
    for (const operation of operations) operation.fail({ title: 'Not saved' });
    for (const title of ['Another', 'Last']) log.info({ type: 'a.b', title });

    operations[0]?.reopen();

    expect(log.entries().map(({ title, count }) => [title, count])).toEqual([
      ['Last', 1],
      ['Saving', 1],
    ]);
    expect(errors.all).toEqual([]);
  });

  it('keep the row of the repeat if the first of them changes', () => {
    const { log } = setUpLog();
    const first = log.start({ type: 'profile.update', title: 'Saving' });
    first.fail({ title: 'Not saved' });
    log.start({ type: 'profile.update', title: 'Saving' }).fail({ title: 'Not saved' });

    first.step('Afterwards');

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Not saved', count: 2, steps: [] })]);
  });
});
