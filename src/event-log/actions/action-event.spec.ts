import { Subject } from 'rxjs';

import { setUpLog } from '../core/spec-support/set-up-log';
import { actionEvent } from './action-event';
import { actionEvents, type EventLogActionLike, type EventLogActionRule } from './action-rule';
import { withActionEvents } from './with-action-events';

interface Denied extends EventLogActionLike {
  readonly service: string;
}

const denied = Object.assign((service: string): Denied => ({ type: '[Approvals] Denied', service }), {
  type: '[Approvals] Denied',
});

function setUpActions(...rules: EventLogActionRule[]) {
  const actions = new Subject<EventLogActionLike>();
  return { ...setUpLog({ features: [withActionEvents(() => actions, actionEvents(...rules))] }), actions };
}

describe('actionEvent()', () => {
  it('records an action in the words of its rule, and keeps nothing else', () => {
    const { log, actions } = setUpActions(
      actionEvent(denied, {
        type: 'speed-change.deny',
        category: 'approvals',
        wording: ({ service }) => ({ title: `Speed change of ${service} denied`, facts: { service } }),
      }),
    );

    actions.next({ ...denied('Edge'), comment: 'kept to myself' } as Denied);

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        type: 'speed-change.deny',
        category: 'approvals',
        title: 'Speed change of Edge denied',
        severity: 'success',
        outcome: 'succeeded',
        facts: { service: 'Edge' },
      }),
    ]);
    expect(JSON.stringify(log.entries())).not.toContain('kept to myself');
  });

  it('may be worded by a change', () => {
    const { log, actions } = setUpActions(
      actionEvent(denied, { type: 'a.b', wording: { title: 'Denied', outcome: 'pending' } }),
    );

    actions.next(denied('Edge'));

    expect(log.entries().map(({ title, outcome }) => [title, outcome])).toEqual([['Denied', 'pending']]);
  });

  it('recognizes one or several actions by type', () => {
    const { log, actions } = setUpActions(
      actionEvent('[Users] Invited', { type: 'user.invite', wording: 'User invited' }),
      actionEvent([denied, '[Users] Removed'], {
        type: 'user.other',
        wording: ({ type }) => `Heard ${type}`,
      }),
    );

    for (const type of ['[Users] Invited', '[Users] Removed', '[Approvals] Denied', '[Users] Listed']) {
      actions.next({ type });
    }

    expect(log.entries().map(({ title }) => title)).toEqual([
      'User invited',
      'Heard [Users] Removed',
      'Heard [Approvals] Denied',
    ]);
  });

  it('can apply to some actions only', () => {
    const { log, actions } = setUpActions(
      actionEvent(denied, {
        type: 'speed-change.deny',
        when: ({ service }) => service === 'Edge',
        wording: 'Denied',
      }),
    );

    actions.next(denied('Core'));
    expect(log.available()).toBeFalse();
    actions.next(denied('Edge'));

    expect(log.entries().length).toBe(1);
  });

  it('has the severity of its rule, unless its wording has one, or an outcome', () => {
    const { log, actions } = setUpActions(
      actionEvent('rule', {
        type: 'a.b',
        severity: 'warning',
        wording: () => ({ severity: undefined, title: 'Rule' }),
      }),
      actionEvent('severity', { type: 'a.b', wording: () => ({ severity: 'error', title: 'Severity' }) }),
      actionEvent('outcome', { type: 'a.b', wording: () => ({ outcome: 'pending', title: 'Outcome' }) }),
    );

    for (const type of ['rule', 'severity', 'outcome']) actions.next({ type });

    expect(log.entries().map(({ severity, outcome }) => [severity, outcome])).toEqual([
      ['warning', 'noted'],
      ['error', 'failed'],
      ['warning', 'pending'],
    ]);
  });

  it('adds a row with its type if its wording throws or is missing, and reports the error', () => {
    const { log, actions, errors } = setUpActions(
      actionEvent('a', {
        type: 'throw.error',
        wording: () => {
          throw new Error('broken rule');
        },
      }),
      actionEvent('b', { type: 'say.nothing', wording: () => undefined as never }),
    );

    actions.next({ type: 'a' });
    actions.next({ type: 'b' });

    expect(log.entries().map(({ title }) => title)).toEqual(['throw.error', 'say.nothing']);
    expect(errors.messages).toEqual(['broken rule']);
  });
});
