import { setUpLog } from '../spec-support/set-up-log';

const started = { type: 'payment.make', title: 'Paying invoice 42' };

describe('What is lost with a session', () => {
  it('is what was still running, and unseen warnings and errors', () => {
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

  it('consists of numbers only, since another user may have signed in', () => {
    const { log } = setUpLog();
    log.error({ type: 'a.b', title: 'Invoice of Ada Larsen' });

    log.endSession();

    expect(JSON.stringify(log.lost())).not.toContain('Ada');
  });

  it('is undefined if nothing needs attention', () => {
    const { log } = setUpLog();
    log.error({ type: 'a.b', title: 'Seen' });
    log.markSeen();
    log.success({ type: 'a.b', title: 'Done' });

    log.endSession();

    expect(log.lost()).toBeUndefined();
  });

  it('stays if the session ends twice, until a session with events ends', () => {
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

  it('is forgotten when the user clears the log', () => {
    const { log } = setUpLog();
    log.start(started);
    log.endSession();

    log.clear();

    expect(log.lost()).toBeUndefined();
  });
});
