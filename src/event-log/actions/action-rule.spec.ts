import { createAction, createActionGroup, emptyProps, props } from '@ngrx/store';

import { actionEvent } from './action-event';
import { actionOperation, actionStep } from './action-operation';
import { actionTypes } from './action-rule';

const OrderActions = createActionGroup({
  source: 'Order',
  events: {
    Submit: props<{ orderId: string; name: string }>(),
    Deployed: props<{ orderId: string; service: { name: string } }>(),
    'Deploy Failed': props<{ orderId: string; reason: string }>(),
    Reset: emptyProps(),
  },
});

const invited = createAction('[Users] Invited', (email: string) => ({ email }));

describe('The actions of a rule', () => {
  it('are recognized by their types', () => {
    expect(actionTypes(OrderActions.deployFailed)).toEqual(['[Order] Deploy Failed']);
    expect(actionTypes(['a', OrderActions.reset, invited])).toEqual([
      'a',
      '[Order] Reset',
      '[Users] Invited',
    ]);
    expect(actionTypes('a')).toEqual(['a']);
    expect(actionTypes([])).toEqual([]);
    expect(actionTypes(undefined)).toEqual([]);
  });

  it('have the types of NgRx action creators', () => {
    const rules = [
      actionOperation({
        type: 'service.deploy',
        starts: OrderActions.submit,
        succeeds: OrderActions.deployed,
        fails: [OrderActions.deployFailed],
        key: ({ orderId }) => orderId.toUpperCase(),
        started: ({ name }) => name.toUpperCase(),
        succeeded: ({ service }) => ({ title: service.name.toUpperCase() }),
        failed: ({ reason }) => ({ message: reason.toUpperCase() }),
        steps: [actionStep(OrderActions.deployed, ({ service }) => service.name.toUpperCase())],
      }),
      actionEvent(invited, { type: 'user.invite', wording: ({ email }) => email.toUpperCase() }),
      actionEvent([invited, OrderActions.reset], { type: 'a.b', wording: ({ type }) => type.toUpperCase() }),
      // @ts-expect-error -- the action has no such member
      actionEvent(invited, { type: 'a.b', wording: ({ telephone }) => String(telephone) }),
      actionEvent(OrderActions.deployed, {
        type: 'a.b',
        // @ts-expect-error -- a service has no such member
        wording: ({ service }) => String(service.speed),
      }),
    ];

    expect(rules.flatMap(({ ɵhandlers }) => ɵhandlers).length).toBe(9);
  });

  it('that are given by name can be typed in the rule', () => {
    const rule = actionEvent('[Users] Invited', {
      type: 'user.invite',
      wording: ({ email }: { email: string }) => email.toUpperCase(),
    });

    expect(rule.ɵhandlers.length).toBe(1);
  });
});
