import { setUpLog } from '../spec-support/set-up-log';
import type { EventLogUnseen } from './unseen-counts';

const NOTHING: EventLogUnseen = {
  total: 0,
  success: 0,
  info: 0,
  warning: 0,
  error: 0,
  running: 0,
  newest: undefined,
};

const DEPLOYING = { type: 'service.deploy', title: 'Deploying' };

describe('What is unseen', () => {
  it('is empty at first', () => {
    expect(setUpLog().log.unseen()).toEqual(NOTHING);
  });

  it('is counted by severity, with the newest', () => {
    const { log } = setUpLog();

    log.success({ type: 'a.b', title: 'One' });
    log.warning({ type: 'a.b', title: 'Two' });
    log.error({ type: 'a.b', title: 'Three' });
    log.error({ type: 'a.b', title: 'Four' });
    log.info({ type: 'a.b', title: 'Five' });

    expect(log.unseen()).toEqual({
      ...NOTHING,
      total: 5,
      success: 1,
      warning: 1,
      error: 2,
      info: 1,
      newest: 'info',
    });
  });

  it('counts an operation as one, from running to its outcome', () => {
    const { log } = setUpLog();

    const operation = log.start(DEPLOYING);
    expect(log.unseen()).toEqual({ ...NOTHING, total: 1, running: 1 });
    operation.step('Validate').settle({ outcome: 'succeeded' });
    expect(log.unseen()).toEqual({ ...NOTHING, total: 1, running: 1 });
    operation.pend();
    expect(log.unseen()).toEqual({ ...NOTHING, total: 1, warning: 1, newest: 'warning' });
    operation.succeed();

    expect(log.unseen()).toEqual({ ...NOTHING, total: 1, success: 1, newest: 'success' });
  });

  it('is empty after the user has looked, except for what is running', () => {
    const { log } = setUpLog();
    log.error({ type: 'a.b', title: 'Seen' });
    log.start(DEPLOYING);

    log.markSeen();

    expect(log.unseen()).toEqual({ ...NOTHING, running: 1 });
  });

  it('includes the outcome of an operation that the user has seen running', () => {
    const { log } = setUpLog();
    const operation = log.start(DEPLOYING);
    log.markSeen();

    operation.fail();

    expect(log.unseen()).toEqual({ ...NOTHING, total: 1, error: 1, newest: 'error' });
  });

  it('does not include later changes to an operation that was seen after its end', () => {
    const { log } = setUpLog();
    const operation = log.start(DEPLOYING);
    operation.succeed();
    log.markSeen();

    operation.step('Tidy up').settle({ outcome: 'succeeded' });

    expect(log.unseen()).toEqual(NOTHING);
  });

  it('counts an operation that runs again as running', () => {
    const { log } = setUpLog();
    const operation = log.start(DEPLOYING);
    operation.fail();

    operation.reopen();

    expect(log.unseen()).toEqual(jasmine.objectContaining({ total: 1, error: 0, running: 1 }));
  });

  it('still counts a running operation whose row was dropped', () => {
    const { log } = setUpLog({ options: { capacity: 1 } });
    const operation = log.start(DEPLOYING);
    log.success({ type: 'a.b', title: 'Another' });
    expect(log.unseen().running).toBe(1);

    operation.succeed();

    expect(log.unseen()).toEqual(jasmine.objectContaining({ running: 0, success: 2 }));
  });

  it('is empty in a new session, even if operations of the old one are running', () => {
    const { log } = setUpLog();
    const operation = log.start(DEPLOYING);
    log.error({ type: 'a.b', title: 'Old' });

    log.endSession();
    expect(log.unseen()).toEqual(NOTHING);
    operation.fail();

    expect(log.unseen()).toEqual(NOTHING);
  });
});
