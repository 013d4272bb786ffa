import { InjectionToken, inject } from '@angular/core';
import { EMPTY, defer, throwError } from 'rxjs';

import { setUpLog } from '../spec-support/set-up-log';

const LOCKED = { type: 'service.update', title: 'Edge was locked' };
const SERVICE = new InjectionToken<string>('SERVICE', { factory: () => 'the service' });

describe('A row action', () => {
  it('runs once, in an injection context, and is then removed', () => {
    const { log } = setUpLog();
    const undo = jasmine.createSpy('undo', () => inject(SERVICE)).and.callThrough();
    const entry = log.success({ ...LOCKED, undo });
    expect(entry.rowAction).toEqual({ kind: 'undo', notBefore: undefined });

    log.runAction(entry);
    log.runAction(entry);

    expect(undo).toHaveBeenCalledTimes(1);
    expect(undo.calls.mostRecent().returnValue).toBe('the service');
    expect(log.entries()[0]?.rowAction).toBeUndefined();
  });

  it('is plain data in its entry', () => {
    const { log } = setUpLog();
    const entry = log.success({ ...LOCKED, undo: () => undefined });
    expect(structuredClone(entry)).toEqual(entry);
  });

  it('cannot be run from a copy of the entry, as in a file', () => {
    const { log } = setUpLog();
    const undo = jasmine.createSpy('undo');
    log.runAction(structuredClone(log.success({ ...LOCKED, undo })));
    expect(undo).not.toHaveBeenCalled();
  });

  const gone: Record<string, (log: ReturnType<typeof setUpLog>['log']) => void> = {
    'its session has ended': (log) => log.endSession(),
    'its row was cleared': (log) => log.clear(),
    'its row made room for newer ones': (log) => {
      for (let at = 0; at < 3; at++) log.info({ type: 'a.b', title: `News ${at}` });
    },
  };
  for (const [when, end] of Object.entries(gone)) {
    it(`is gone when ${when}`, () => {
      const { log } = setUpLog({ options: { capacity: 3 } });
      const undo = jasmine.createSpy('undo');
      const entry = log.success({ ...LOCKED, undo });
      end(log);
      log.runAction(entry);
      expect(undo).not.toHaveBeenCalled();
    });
  }

  it('comes back with rows that were cleared by mistake', () => {
    const { log } = setUpLog();
    const undo = jasmine.createSpy('undo');
    log.success({ ...LOCKED, undo });
    log.clear()();
    log.runAction(log.entries()[0]!);
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('does not run before its time', () => {
    const { log, clock } = setUpLog();
    const retry = jasmine.createSpy('retry');
    const entry = log.error({ ...LOCKED, retry, notBefore: clock.now() + 2_000 });
    expect(entry.rowAction).toEqual({ kind: 'retry', notBefore: clock.now() + 2_000 });
    log.runAction(entry);
    expect(retry).not.toHaveBeenCalled();
    clock.pass(2_000);
    log.runAction(entry);
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('subscribes to an observable that it returns', () => {
    const { log } = setUpLog();
    const work = jasmine.createSpy('work').and.returnValue(EMPTY);
    log.runAction(log.success({ ...LOCKED, undo: () => defer(work) }));
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('passes errors to the ErrorHandler', async () => {
    const { log, errors } = setUpLog();
    const works = [
      () => {
        throw new Error('thrown');
      },
      () => throwError(() => new Error('emitted')),
      () => Promise.reject(new Error('rejected')),
    ];
    for (const undo of works) log.runAction(log.success({ ...LOCKED, undo }));
    await Promise.resolve();
    await Promise.resolve();
    expect(errors.messages).toEqual(['thrown', 'emitted', 'rejected']);
  });

  it('is removed when its operation moves on', () => {
    const { log } = setUpLog();
    const operation = log.start(LOCKED);
    operation.fail({ retry: () => undefined });
    expect(operation.entry.rowAction?.kind).toBe('retry');
    operation.reopen();
    operation.succeed();
    expect(operation.entry.rowAction).toBeUndefined();
  });

  it('that has run never comes back, whatever its operation reports afterwards', () => {
    const { log } = setUpLog();
    const undo = jasmine.createSpy('undo');
    const settled = log.start(LOCKED);
    settled.succeed({ undo });
    log.runAction(settled.entry);
    settled.step('Tidy up').settle({ outcome: 'succeeded' });
    const waiting = log.start({ ...LOCKED, title: 'Edge is being locked' });
    waiting.update({ undo });
    waiting.pend();
    log.runAction(waiting.entry);
    waiting.succeed();

    expect(undo).toHaveBeenCalledTimes(2);
    expect(log.entries().map(({ rowAction }) => rowAction)).toEqual([undefined, undefined]);
    expect(waiting.entry.title).toBe('Edge is being locked');
  });

  it('of a running operation stays when another one has run', () => {
    const { log } = setUpLog();
    const [undo, retry] = [jasmine.createSpy('undo'), jasmine.createSpy('retry')];
    const operation = log.start(LOCKED);
    operation.update({ undo });
    operation.pend({ retry });
    log.runAction(operation.entry);
    operation.succeed();
    log.runAction(operation.entry);

    expect(retry).toHaveBeenCalledTimes(1);
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('keeps rows separate that are otherwise identical', () => {
    const { log } = setUpLog();
    for (let at = 0; at < 2; at++) log.success({ ...LOCKED, undo: () => undefined });
    expect(log.entries().length).toBe(2);
  });

  it('is left out if it is not a function', () => {
    const { log } = setUpLog();
    expect(log.success({ ...LOCKED, undo: 'unlock' as never }).rowAction).toBeUndefined();
    for (const notBefore of [NaN, Infinity, 1e20, -1e20]) {
      const { rowAction } = log.success({ ...LOCKED, undo: () => undefined, notBefore });
      expect(rowAction).toEqual({ kind: 'undo', notBefore: undefined });
    }
  });
});
