import { Subject } from 'rxjs';

import { setUpLog } from '../core/spec-support/set-up-log';
import { actionEvents, type EventLogActionLike } from './action-rule';
import { actionOperation, actionStep } from './action-operation';
import { withActionEvents } from './with-action-events';

interface OfOrder extends EventLogActionLike {
  readonly orderId: string;
  readonly text?: string;
}

const deploy = actionOperation({
  type: 'service.deploy',
  category: 'orders',
  starts: 'submit',
  when: ({ text }: OfOrder) => text !== 'draft',
  succeeds: ['deployed', 'live'],
  fails: 'deployFailed',
  pends: 'awaitsApproval',
  losesAnswer: 'answerLost',
  key: ({ orderId }: OfOrder) => orderId,
  started: ({ orderId }: OfOrder) => `Deploying ${orderId}`,
  succeeded: ({ orderId }: OfOrder) => ({ title: `${orderId} deployed`, resource: { label: orderId } }),
  failed: ({ orderId, text }: OfOrder) => ({ title: `${orderId} was not deployed`, message: text }),
  pending: 'Awaits approval',
  unknown: ({ orderId }: OfOrder) => `Outcome unknown: ${orderId}`,
  steps: [
    actionStep('validated', 'Validated'),
    actionStep('stateChanged', ({ text }: OfOrder) =>
      text === 'SAME' ? undefined : `Service is ${text ?? ''}`,
    ),
  ],
});

function setUpOrders(rule = deploy) {
  const actions = new Subject<EventLogActionLike>();
  const setup = setUpLog({ features: [withActionEvents(() => actions, actionEvents(rule))] });
  const tell = (type: string, orderId = 'A', text?: string) =>
    actions.next({ type, orderId, text } as OfOrder);
  return { ...setup, actions, tell };
}

describe('actionOperation()', () => {
  it('makes one row from several actions', () => {
    const { log, clock, tell } = setUpOrders();

    tell('submit');
    expect(log.entries()).toEqual([
      jasmine.objectContaining({ title: 'Deploying A', outcome: 'running', category: 'orders' }),
    ]);
    tell('validated');
    clock.pass(1_000);
    tell('stateChanged', 'A', 'CONFIGURED');
    tell('stateChanged', 'A', 'SAME');
    tell('deployed');

    expect(log.entries()).toEqual([
      jasmine.objectContaining({
        type: 'service.deploy',
        title: 'A deployed',
        outcome: 'succeeded',
        resource: { label: 'A', link: undefined },
        duration: 1_000,
      }),
    ]);
    expect(log.entries()[0]?.steps.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Validated', 'noted'],
      ['Service is CONFIGURED', 'noted'],
    ]);
  });

  it('shows the step that failed, which explains it', () => {
    const failed = {
      title: 'Provisioning failed',
      outcome: 'failed',
      message: 'No free cross connect',
    } as const;
    const { log, tell } = setUpOrders(
      actionOperation({
        type: 'service.deploy',
        starts: 'submit',
        fails: 'deployFailed',
        key: ({ orderId }: OfOrder) => orderId,
        started: 'Deploying',
        failed: 'Not deployed',
        steps: [actionStep('stateChanged', ({ text }: OfOrder) => (text === 'FAILED' ? failed : text))],
      }),
    );

    tell('submit');
    tell('stateChanged', 'A', 'CONFIGURED');
    tell('stateChanged', 'A', 'FAILED');
    tell('deployFailed');

    expect(log.entries()[0]?.message).toBe('No free cross connect');
    expect(log.entries()[0]?.steps.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['CONFIGURED', 'noted'],
      ['Provisioning failed', 'failed'],
    ]);
  });

  it('keeps operations with different keys separate', () => {
    const { log, tell } = setUpOrders();

    tell('submit', 'A');
    tell('submit', 'B');
    tell('deployFailed', 'A', 'Sydney is full');
    tell('live', 'B');

    expect(log.entries().map(({ title, message, severity }) => [title, message, severity])).toEqual([
      ['A was not deployed', 'Sydney is full', 'error'],
      ['B deployed', undefined, 'success'],
    ]);
  });

  it('ignores the end of an operation that did not start here', () => {
    const { log, tell } = setUpOrders();

    for (const type of ['deployed', 'deployFailed', 'awaitsApproval', 'answerLost', 'validated']) tell(type);

    expect(log.available()).toBeFalse();
  });

  it('ignores the end of an operation that has already ended', () => {
    const { log, tell } = setUpOrders();
    tell('submit');
    tell('deployed');

    tell('deployFailed');

    expect(log.entries().map(({ title }) => title)).toEqual(['A deployed']);
  });

  it('can wait for someone, and then succeed or fail', () => {
    const { log, tell } = setUpOrders();
    tell('submit', 'A');
    tell('submit', 'B');
    tell('awaitsApproval', 'A');
    tell('awaitsApproval', 'B');
    expect(log.entries().map(({ title, severity }) => [title, severity])).toEqual([
      ['Awaits approval', 'warning'],
      ['Awaits approval', 'warning'],
    ]);

    tell('deployed', 'A');
    tell('deployFailed', 'B');

    expect(log.entries().map(({ title, outcome }) => [title, outcome])).toEqual([
      ['A deployed', 'succeeded'],
      ['B was not deployed', 'failed'],
    ]);
  });

  it('can lose its answer, and still learn the outcome', () => {
    const { log, tell } = setUpOrders();
    tell('submit');
    tell('answerLost');
    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({ title: 'Outcome unknown: A', severity: 'warning', outcome: 'unknown' }),
    );

    tell('deployed');

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'A deployed', severity: 'success' })]);
  });

  it('can start with some actions only', () => {
    const { log, tell } = setUpOrders();

    tell('submit', 'A', 'draft');

    expect(log.available()).toBeFalse();
  });

  it('does not continue in the next session', () => {
    const { log, tell } = setUpOrders();
    tell('submit');

    log.endSession();
    tell('validated');
    tell('deployed');

    expect(log.available()).toBeFalse();
  });

  it('has the outcome of its action even if its wording throws', () => {
    const broken = (): never => {
      throw new Error('broken rule');
    };
    const { log, tell, errors } = setUpOrders(
      actionOperation({
        type: 'service.deploy',
        starts: 'submit',
        succeeds: 'deployed',
        key: ({ orderId }: OfOrder) => orderId,
        started: broken,
        succeeded: broken,
        steps: [actionStep('validated', broken)],
      }),
    );

    tell('submit');
    tell('validated');
    tell('deployed');

    expect(log.entries()).toEqual([
      jasmine.objectContaining({ title: 'service.deploy', outcome: 'succeeded', steps: [] }),
    ]);
    expect(errors.messages).toEqual(['broken rule', 'broken rule', 'broken rule']);
  });

  it('reports an error of its key, without affecting other rules', () => {
    const { log, tell, actions, errors } = setUpOrders(
      actionOperation({
        type: 'service.deploy',
        starts: 'submit',
        succeeds: 'deployed',
        key: ({ order }: { order?: { id: string } }) => (order as { id: string }).id,
        started: 'Deploying',
      }),
    );

    tell('submit');
    actions.next({ type: 'submit', order: { id: '1' } } as EventLogActionLike);

    expect(log.entries()).toEqual([jasmine.objectContaining({ title: 'Deploying' })]);
    expect(errors.all.length).toBe(1);
  });

  it('keeps the outcome of its action if its wording leaves it undefined', () => {
    const { log, tell } = setUpOrders(
      actionOperation({
        type: 'service.deploy',
        starts: 'submit',
        losesAnswer: 'answerLost',
        key: ({ orderId }: OfOrder) => orderId,
        started: 'Deploying',
        unknown: () => ({ title: 'Perhaps deployed', outcome: undefined }),
      }),
    );

    tell('submit');
    tell('answerLost');

    expect(log.entries()[0]?.outcome).toBe('unknown');
  });
});

describe('actionOperation() in untyped code', () => {
  it('ends an operation without a key with actions without one', () => {
    const { log, actions } = setUpOrders();

    actions.next({ type: 'submit' });
    actions.next({ type: 'deployFailed' });

    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['failed']);
  });
});
