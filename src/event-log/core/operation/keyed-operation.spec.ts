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
    expect(log.find('service.deploy', '7')).toBeUndefined();
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
