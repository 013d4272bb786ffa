import { TestBed } from '@angular/core/testing';
import { SIGNAL } from '@angular/core/primitives/signals';

import { setUpLog } from '../spec-support/set-up-log';
import { EventLogState } from './event-log-state';

const event = (title: string) => ({ type: 'a.b', title });

const DEPLOYING = { type: 'service.deploy', title: 'Deploying' };

describe('clear()', () => {
  it('removes all rows, but the log stays available', () => {
    const { log } = setUpLog();
    log.error(event('One'));

    log.clear();

    expect(log.entries()).toEqual([]);
    expect(log.unseen().total).toBe(0);
    expect(log.available()).toBeTrue();
  });

  it('keeps running operations, which end in their rows', () => {
    const { log } = setUpLog();
    log.success(event('One'));
    const operation = log.start(DEPLOYING);
    log.success(event('Two'));

    log.clear();
    operation.step('Validate').settle({ outcome: 'succeeded' });
    operation.succeed({ title: 'Deployed' });

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Deployed', outcome: 'succeeded' })]);
    expect(log.entries()[0]?.steps.length).toBe(1);
    expect(log.unseen().running).toBe(0);
  });

  it('resets the count of dropped entries', () => {
    const { log } = setUpLog({ options: { capacity: 1 } });
    log.info(event('One'));
    log.info(event('Two'));

    log.clear();

    expect(log.dropped()).toBe(0);
  });

  it('brings a pending operation back with its outcome', () => {
    const { log } = setUpLog();
    const operation = log.start(DEPLOYING);
    operation.pend({ title: 'Awaits approval' });
    log.clear();

    operation.succeed({ title: 'Deployed' });

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Deployed' })]);
  });

  it('releases what it removed', () => {
    const { log } = setUpLog();
    log.error(event('One'));

    log.clear();

    expect(log.news()).toEqual(
      jasmine.objectContaining({ error: 1, latest: undefined, latestProblem: undefined }),
    );
  });

  it('is not undone by an operation that changes after its end', () => {
    const { log } = setUpLog();
    const operation = log.start(DEPLOYING);
    operation.succeed();
    log.clear();

    operation.step('Tidy up').settle({ outcome: 'succeeded' });

    expect(log.entries()).toEqual([]);
  });
});

describe('Undoing clear()', () => {
  it('puts the rows back in their places, before later ones', () => {
    const { log, clock } = setUpLog();
    log.info(event('One'));
    const operation = log.start(DEPLOYING);
    clock.pass(1);
    log.info(event('Two'));
    const before = log.entries().map(({ id }) => id);

    const undo = log.clear();
    clock.pass(1);
    log.info(event('Three'));
    undo();

    expect(log.entries().map(({ title }) => title)).toEqual(['One', 'Deploying', 'Two', 'Three']);
    expect(
      log
        .entries()
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(before);
    operation.succeed({ title: 'Deployed' });
    expect(log.entries()[1]?.title).toBe('Deployed');
  });

  it('keeps the outcome that a pending operation has reached meanwhile', () => {
    const { log } = setUpLog();
    const operation = log.start(DEPLOYING);
    operation.pend();

    const undo = log.clear();
    operation.succeed({ title: 'Deployed' });
    undo();

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Deployed' })]);
  });

  it('lets pending operations continue in their restored rows', () => {
    const { log } = setUpLog();
    const operation = log.start(DEPLOYING);
    operation.pend();

    log.clear()();
    operation.fail({ title: 'Denied' });

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Denied', outcome: 'failed' })]);
  });

  it('never makes two rows of one operation', () => {
    const { log } = setUpLog();
    const operation = log.start(DEPLOYING);
    operation.succeed();

    log.clear()();
    operation.step('Tidy up');

    expect(log.entries().length).toBe(1);
  });

  it('restores the count of dropped entries, once', () => {
    const { log } = setUpLog({ options: { capacity: 2 } });
    for (const title of ['One', 'Two', 'Three']) log.info(event(title));

    const undo = log.clear();
    undo();
    undo();

    expect(log.entries().map(({ title }) => title)).toEqual(['Two', 'Three']);
    expect(log.dropped()).toBe(1);
  });

  it('drops the oldest if not all rows fit', () => {
    const { log } = setUpLog({ options: { capacity: 2 } });
    log.info(event('One'));
    log.info(event('Two'));

    const undo = log.clear();
    log.info(event('Three'));
    undo();

    expect(log.entries().map(({ title }) => title)).toEqual(['Two', 'Three']);
    expect(log.dropped()).toBe(1);
  });

  it('restores the count of dropped entries even if there was nothing to clear', () => {
    const { log } = setUpLog({ options: { capacity: 1 } });
    log.info(event('One'));
    const running = log.start(DEPLOYING);

    log.clear()();

    expect(log.entries()).toEqual([running.entry]);
    expect(log.dropped()).toBe(1);
  });

  it('keeps ids and sequence numbers', () => {
    const { log } = setUpLog();
    log.info(event('One'));
    log.start(DEPLOYING);
    log.info(event('Two'));
    const before = log.entries();

    log.clear()();

    expect(log.entries()).toEqual(before);
  });

  it('does nothing in the next session', () => {
    const { log } = setUpLog();
    log.info(event('Of the last user'));
    const undo = log.clear();

    log.endSession();
    undo();

    expect(log.entries()).toEqual([]);
    expect(log.available()).toBeFalse();
  });
});

describe('endSession()', () => {
  it('leaves nothing of the session', () => {
    const { log, clock } = setUpLog({ options: { capacity: 1 } });
    log.error(event('One'));
    log.start({ ...DEPLOYING, key: '7' });
    const { id } = log.session();

    clock.pass(5_000);
    log.endSession();

    expect(log.entries()).toEqual([]);
    expect(log.available()).toBeFalse();
    expect(log.dropped()).toBe(0);
    expect(log.unseen().total).toBe(0);
    expect(log.news()).toEqual({
      success: 0,
      info: 0,
      warning: 0,
      error: 0,
      latest: undefined,
      latestProblem: undefined,
    });
    expect(log.find('service.deploy', '7')).toBeUndefined();
    expect(log.session().id).not.toBe(id);
    expect(log.session().since).toBe(clock.now());
  });

  it('cuts off operations: later calls change nothing', () => {
    const { log } = setUpLog();
    const operation = log.start({ ...DEPLOYING, key: '7' });
    const step = operation.step('Validate');
    log.endSession();

    step.settle({ outcome: 'failed' });
    operation.step('Buy').settle({ outcome: 'succeeded' });
    operation.update({ title: 'Still deploying' });
    operation.pend();
    operation.fail();
    operation.reopen();
    operation.settle({ outcome: 'unknown' });

    expect(log.entries()).toEqual([]);
    expect(log.available()).toBeFalse();
  });

  it('never gives two rows the same id', () => {
    const { log } = setUpLog();
    const old = log.info(event('One'));

    log.endSession();

    expect(log.info(event('One')).id).not.toBe(old.id);
  });
});

describe('The end of a session', () => {
  it('leaves no entry in a signal that nobody reads', () => {
    const { log } = setUpLog();
    log.error(event('One'));
    const read = [log.entries(), log.news()];
    const valueOf = (signal: object) =>
      (signal as Record<symbol, { readonly value: unknown }>)[SIGNAL]?.value;

    log.endSession();

    expect([valueOf(log.entries), valueOf(log.news)]).not.toEqual(read);
    expect(valueOf(log.entries)).toEqual([]);
  });

  it('lets go of all rows, which operations that outlive it would hold', () => {
    setUpLog();
    const state = TestBed.runInInjectionContext(() => new EventLogState(() => undefined));
    state.record(event('One'));

    state.end();

    expect(state.entries).toEqual([]);
    expect(state.unseen.news().latest).toBeUndefined();
  });
});
