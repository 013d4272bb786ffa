import { setUpLog } from '../spec-support/set-up-log';

const started = { type: 'payment.make', title: 'Paying invoice 42' };

describe('What a session takes with it', () => {
  it('is what was still running, and the warnings and errors that nobody saw', () => {
    const { log } = setUpLog();
    log.start(started);
    log.error({ type: 'a.b', title: 'Seen' });
    log.markSeen();
    log.error({ type: 'a.b', title: 'Not seen' });
    log.warning({ type: 'a.b', title: 'Not seen either' });
    expect(log.lost()).toBeUndefined();

    log.endSession();

    expect(log.entries()).toEqual([]);
    expect(log.lost()).toEqual(jasmine.objectContaining({ error: 1, warning: 1, running: 1 }));
  });

  it('tells in numbers only, since somebody else may have signed in', () => {
    const { log } = setUpLog();
    log.error({ type: 'a.b', title: 'Invoice of Ada Larsen' });

    log.endSession();

    expect(JSON.stringify(log.lost())).not.toContain('Ada');
  });

  it('is nothing where no question is open', () => {
    const { log } = setUpLog();
    log.error({ type: 'a.b', title: 'Seen' });
    log.markSeen();
    log.success({ type: 'a.b', title: 'Done' });

    log.endSession();

    expect(log.lost()).toBeUndefined();
  });

  it('stays when the session ends twice, and goes with the next session that had events', () => {
    const { log } = setUpLog();
    log.start(started);
    log.endSession();
    log.endSession();
    expect(log.lost()?.running).toBe(1);

    log.success({ type: 'a.b', title: 'Done' });
    expect(log.lost()?.running).toBe(1);
    log.endSession();

    expect(log.lost()).toBeUndefined();
  });

  it('goes when the user clears the log', () => {
    const { log } = setUpLog();
    log.start(started);
    log.endSession();

    log.clear();

    expect(log.lost()).toBeUndefined();
  });
});
