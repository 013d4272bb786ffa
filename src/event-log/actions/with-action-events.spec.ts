import { TestBed } from '@angular/core/testing';
import { InjectionToken, inject } from '@angular/core';
import { Subject, of, throwError, type Observable } from 'rxjs';

import { setUpLog } from '../core/spec-support/set-up-log';
import { actionEvent } from './action-event';
import { actionEvents, type EventLogActionLike } from './action-rule';
import { withActionEvents } from './with-action-events';

const saved = actionEvent('saved', { type: 'configuration.save', wording: 'Saved' });

const broken = actionEvent('saved', {
  type: 'a.b',
  when: () => {
    throw new Error('broken rule');
  },
  wording: 'Never',
});

const setUpFeed = (source: () => Observable<EventLogActionLike>, ...rules: (typeof saved)[]) =>
  setUpLog({ features: [withActionEvents(source, actionEvents(...rules))] });

describe('withActionEvents()', () => {
  it('listens to a stream that is created in an injection context', () => {
    const bus = new Subject<EventLogActionLike>();
    const token = new InjectionToken('bus', { factory: () => bus });
    const { log } = setUpFeed(() => inject(token), saved);

    bus.next({ type: 'saved' });

    expect(log.entries().length).toBe(1);
  });

  it('records actions that are emitted on subscription', () => {
    expect(setUpFeed(() => of({ type: 'saved' }), saved).log.entries().length).toBe(1);
  });

  it('accepts several catalogues and several streams', () => {
    const one = new Subject<EventLogActionLike>();
    const other = new Subject<EventLogActionLike>();
    const removed = actionEvent('removed', { type: 'configuration.delete', wording: 'Removed' });
    const { log } = setUpLog({
      features: [
        withActionEvents(() => one, actionEvents(saved), actionEvents(removed)),
        withActionEvents(() => other, actionEvents(removed)),
      ],
    });

    one.next({ type: 'saved' });
    one.next({ type: 'removed' });
    other.next({ type: 'saved' });

    expect(log.entries().map(({ title }) => title)).toEqual(['Saved', 'Removed']);
  });

  it('reports an action whose type cannot be read, and continues with the next', () => {
    const actions = new Subject<EventLogActionLike>();
    const { log, errors } = setUpFeed(() => actions, saved);

    actions.next({
      get type(): string {
        throw new Error('no type');
      },
    });
    actions.next({ type: 'saved' });

    expect(log.entries().length).toBe(1);
    expect(errors.messages).toEqual(['no type']);
  });

  it('applies all rules to an action even if one throws, and continues with the next action', () => {
    const actions = new Subject<EventLogActionLike>();
    const { log, errors } = setUpFeed(() => actions, broken, saved);

    actions.next({ type: 'saved' });
    actions.next({ type: 'saved' });

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Saved', count: 2 })]);
    expect(errors.messages).toEqual(['broken rule', 'broken rule']);
  });

  it('ignores actions without a rule, and values that are not actions', () => {
    const actions = new Subject<EventLogActionLike>();
    const { log, errors } = setUpFeed(() => actions, saved);

    for (const action of [{ type: 'other' }, { type: 'constructor' }, {}, null, undefined, 7]) {
      actions.next(action as EventLogActionLike);
    }

    expect(log.available()).toBeFalse();
    expect(errors.all).toEqual([]);
  });

  it('reports the error of a stream, and one while creating it', () => {
    const failing = setUpFeed(() => throwError(() => new Error('stream failed')), saved);
    expect(failing.errors.messages).toEqual(['stream failed']);
    TestBed.resetTestingModule();

    const missing = setUpFeed(() => {
      throw new Error('no bus');
    }, saved);
    expect(missing.errors.messages).toEqual(['no bus']);
    expect(missing.log.success({ type: 'a.b', title: 'Still works' }).title).toBe('Still works');
  });

  it('unsubscribes when the application is destroyed', () => {
    const actions = new Subject<EventLogActionLike>();
    setUpFeed(() => actions, saved);
    expect(actions.observed).toBeTrue();

    TestBed.resetTestingModule();

    expect(actions.observed).toBeFalse();
  });
});
