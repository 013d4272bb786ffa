import type { EventLogService } from '../event-log-service';
import { setUpLog } from '../spec-support/set-up-log';

const DEPLOYING = { type: 'service.deploy', title: 'Deploying Edge' };

describe('An operation with a key', () => {
  it('is found by its type and key until it has settled', () => {
    const { log } = setUpLog();
    const operation = log.start({ ...DEPLOYING, key: '7' });

    expect(log.find('service.deploy', '7')).toBe(operation);
    expect(log.find('service.deploy', '8')).toBeUndefined();
    expect(log.find('service.update', '7')).toBeUndefined();
    operation.pend();
    expect(log.find('service.deploy', '7')).toBe(operation);
    operation.succeed();

    expect(log.find('service.deploy', '7')).toBeUndefined();
  });

  it('is found by a number as by its text, which untyped code may mix', () => {
    const { log } = setUpLog();
    const operation = log.start({ ...DEPLOYING, key: 7 as never });
    expect(log.find('service.deploy', '7')).toBe(operation);

    operation.pend({ key: 8 as never });

    expect(log.find('service.deploy', '8')).toBe(operation);
    expect(log.find('service.deploy', 8 as never)).toBe(operation);
    expect(log.find('service.deploy', undefined as never)).toBeUndefined();
  });

  it('is continued by a start with the same type and key', () => {
    const { log } = setUpLog();
    const first = log.start({ ...DEPLOYING, key: '7', facts: { term: 12 } });

    const second = log.start({ ...DEPLOYING, key: '7', title: 'Deploying Edge once more' });

    expect(second).toBe(first);
    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        title: 'Deploying Edge once more',
        outcome: 'running',
        facts: { term: 12 },
      }),
    ]);
  });

  for (const outcome of ['pending', 'unknown'] as const) {
    it(`runs again when it is started while ${outcome}`, () => {
      const { log } = setUpLog();
      log.start({ ...DEPLOYING, key: '7' }).settle({ outcome });

      log.start({ ...DEPLOYING, key: '7' });

      expect(log.entries()).toEqual([jasmine.objectContaining({ outcome: 'running', severity: 'info' })]);
      expect(log.unseen().running).toBe(1);
    });
  }

  it('stays unknown if its answer was lost, and a further attempt fails', () => {
    const { log } = setUpLog();
    log.start({ ...DEPLOYING, key: '7' }).settle({ outcome: 'unknown' });
    log.start({ ...DEPLOYING, key: '7' }).fail({ title: 'Not deployed' });

    expect(log.entries().map(({ outcome, title }) => [outcome, title])).toEqual([
      ['unknown', 'Outcome unknown: Deploying Edge'],
    ]);
  });

  it('has failed if an answer came to a further attempt, which then fails', () => {
    const { log } = setUpLog();
    log.start({ ...DEPLOYING, key: '7' }).settle({ outcome: 'unknown' });
    const again = log.start({ ...DEPLOYING, key: '7' });
    again.step('Accepted').settle({ outcome: 'succeeded' });
    again.fail();

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['failed']);
  });

  it('is a new one after the first has settled, and for another key', () => {
    const { log } = setUpLog();
    log.start({ ...DEPLOYING, key: '7' }).succeed({ title: 'Edge deployed' });

    log.start({ ...DEPLOYING, key: '7' });
    log.start({ ...DEPLOYING, key: '8' });

    expect(log.entries().length).toBe(3);
  });

  it('is found even if its row was dropped, and then reports its outcome in a new row', () => {
    const { log } = setUpLog({ options: { capacity: 2 } });
    log.start({ ...DEPLOYING, key: '7' });
    log.info({ type: 'a.b', title: 'One' });
    log.info({ type: 'a.b', title: 'Two' });

    log.find('service.deploy', '7')?.succeed({ title: 'Edge deployed' });

    expect(log.entries().map(({ title }) => title)).toEqual(['Two', 'Edge deployed']);
    expect(log.dropped()).toBe(1);
    expect(log.find('service.deploy', '7')).toBeUndefined();
  });

  it('makes room for others when it ends', () => {
    const { log } = setUpLog({ options: { capacity: 2 } });
    for (const key of ['1', '2', '3', '4', '5']) log.start({ ...DEPLOYING, key }).succeed();

    for (const key of ['6', '7']) log.start({ ...DEPLOYING, key });

    expect(['6', '7'].map((key) => log.find('service.deploy', key) !== undefined)).toEqual([true, true]);
  });

  it('is forgotten if more operations than the log holds never end', () => {
    const { log } = setUpLog({ options: { capacity: 2 } });
    for (const key of ['1', '2', '3']) log.start({ ...DEPLOYING, key });

    expect(['1', '2', '3'].map((key) => log.find('service.deploy', key) !== undefined)).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('Operations that wait under the same key', () => {
  /** Starts `count` operations that wait for the same job. */
  const waitFor = (log: EventLogService, key: string, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const operation = log.start({ ...DEPLOYING, title: `Deploying part ${index}` });
      operation.pend({ key });
      return operation;
    });

  const outcomes = (log: EventLogService) => log.entries().map(({ outcome }) => outcome);

  it('end together, even if one was told more than once that it waits', () => {
    const { log } = setUpLog();
    const [first] = waitFor(log, 'job-7', 3);
    log.find('service.deploy', 'job-7')?.pend({ key: 'job-7', message: 'Half done' });
    first?.pend({ key: 'job-7', message: 'Half done' });

    log.find('service.deploy', 'job-7')?.succeed();

    expect(outcomes(log)).toEqual(['succeeded', 'succeeded', 'succeeded']);
    expect(log.find('service.deploy', 'job-7')).toBeUndefined();
  });

  it('end with a later one that ends at once', () => {
    const { log } = setUpLog();
    waitFor(log, 'job-7', 2);

    log.start({ ...DEPLOYING, title: 'Deploying the rest' }).succeed({ key: 'job-7' });

    expect(outcomes(log)).toEqual(['succeeded', 'succeeded', 'succeeded']);
  });

  it('wait on while one that began earlier moves on or ends', () => {
    const { log } = setUpLog();
    const [first, second, third] = waitFor(log, 'job-7', 3);

    first?.step('Look again').settle({ outcome: 'noted' });
    second?.fail();

    expect(log.find('service.deploy', 'job-7')).toBe(third);
    expect(outcomes(log)).toEqual(['pending', 'failed', 'pending']);
    third?.succeed();
    expect(outcomes(log)).toEqual(['succeeded', 'failed', 'succeeded']);
  });

  it('wait on when one of them gets another key', () => {
    const { log } = setUpLog();
    const [first, second] = waitFor(log, 'job-7', 2);

    second?.pend({ key: 'job-8' });

    expect(log.find('service.deploy', 'job-7')).toBe(first);
    log.find('service.deploy', 'job-8')?.succeed();
    expect(outcomes(log)).toEqual(['pending', 'succeeded']);
  });

  it('are forgotten beyond the capacity, the oldest first', () => {
    const { log } = setUpLog({ options: { capacity: 3 } });
    waitFor(log, 'job-7', 8);

    log.find('service.deploy', 'job-7')?.succeed();

    expect(log.news().success).toBe(3);
    expect(outcomes(log)).toEqual(['succeeded', 'succeeded', 'succeeded']);
  });

  it('are each changed once, however many they are', () => {
    const { log } = setUpLog({ options: { capacity: 10_000 } });
    const most = 5_000;
    waitFor(log, 'job-7', most);
    let reads = 0;
    const change = {
      get title() {
        reads++;
        return 'Deployed';
      },
    };

    log.find('service.deploy', 'job-7')?.succeed(change);

    expect(reads).toBe(most);
    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Deployed', count: most })]);
  });
});
