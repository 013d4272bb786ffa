import { HttpErrorResponse } from '@angular/common/http';
import type { Action } from '@ngrx/store';
import { readProblem } from 'ngx-session-event-log';

import { A_DESIGN, aProblem, anOrder } from '../testing/samples';
import { OrderActions } from './order-actions';
import { draftsOf } from './order-drafts';
import { orderFeature, type OrderState } from './order-feature';
import { isInDesign, type OrderProcess } from './order-process';

const orderKey = 'key-1';
const order = anOrder();
const problem = readProblem(new HttpErrorResponse({ status: 422, error: aProblem(422) }));
const nearlyFull = { pointer: '#/locationId', detail: 'Nearly full.' };

function after(...actions: readonly Action[]): OrderState {
  const begin = OrderActions.begin({ orderKey });
  return [begin, ...actions].reduce<OrderState>(
    (state, action) => orderFeature.reducer(state, action),
    orderFeature.reducer(undefined, { type: 'init' }),
  );
}

const processAfter = (...actions: readonly Action[]): OrderProcess => after(...actions).processes[orderKey]!;

const submit = (goal: 'save' | 'validate' | 'deploy', design = A_DESIGN) =>
  OrderActions.submit({ orderKey, design, goal });
const configured = OrderActions.configured({ orderKey, order });
const validated = (goal: 'validate' | 'deploy', warnings = [nearlyFull]) =>
  OrderActions.validated({ orderKey, goal, order, warnings });
const deploy = OrderActions.deploy({ orderKey, order, idempotencyKey: 'attempt-1' });

describe('the order feature', () => {
  it('stops at the user’s goal', () => {
    expect(processAfter(submit('save'), configured).phase).toBe('design');
    expect(processAfter(submit('validate'), configured).phase).toBe('validating');
    expect(processAfter(submit('validate'), configured, validated('validate', [])).phase).toBe('design');
    expect(processAfter(submit('deploy'), configured, validated('deploy', [])).phase).toBe('deploying');
  });

  it('holds a deployment until its warnings have been shown', () => {
    const held = [submit('deploy'), configured, validated('deploy')];
    expect(processAfter(...held).phase).toBe('design');
    expect(processAfter(...held).warnings).toEqual([nearlyFull]);
    expect(processAfter(...held, ...held).phase).toBe('deploying');
  });

  it('holds it again when the design has since changed', () => {
    const held = [submit('deploy'), configured, validated('deploy')];
    const changed = submit('deploy', { ...A_DESIGN, name: 'Another' });
    expect(processAfter(...held, changed, configured, validated('deploy')).phase).toBe('design');
  });

  it('keeps the key of an attempt while its outcome is unknown, and drops it after a refusal', () => {
    const attempt = [submit('deploy'), configured, validated('deploy', []), deploy];
    const unknown = OrderActions.outcomeUnknown({ orderKey, order, problem });
    const found = OrderActions.notDeployed({ orderKey, order });
    expect(processAfter(...attempt, unknown, found, submit('deploy')).idempotencyKey).toBe('attempt-1');
    const refused = OrderActions.deployFailed({ orderKey, order, problem });
    expect(processAfter(...attempt, refused).idempotencyKey).toBeUndefined();
  });

  it('uses another key when the design has changed', () => {
    const attempt = [submit('deploy'), configured, validated('deploy', []), deploy];
    const changed = submit('deploy', { ...A_DESIGN, speedMbps: 1_000 });
    expect(processAfter(...attempt, changed).idempotencyKey).toBeUndefined();
  });

  it('keeps an order editable after a refusal, but not after its service has failed', () => {
    const refused = processAfter(submit('deploy'), OrderActions.deployFailed({ orderKey, order, problem }));
    const failed = processAfter(submit('deploy'), OrderActions.deployFailed({ orderKey, order }));
    expect(isInDesign(refused)).toBeTrue();
    expect(failed.phase).toBe('failed');
  });

  it('continues one order while the user designs the next', () => {
    const next = OrderActions.begin({ orderKey: 'key-2' });
    const live = OrderActions.deployed({ orderKey, order: anOrder({ state: 'DEPLOYED' }) });
    const state = after(submit('deploy'), next, live);
    expect(state.currentKey).toBe('key-2');
    expect(state.processes[orderKey]?.phase).toBe('live');
    expect(state.processes['key-2']?.phase).toBe('design');
  });

  it('forgets everything when discarded, and ignores later answers', () => {
    const state = after(submit('deploy'), OrderActions.discarded(), configured);
    expect(state).toEqual({ currentKey: undefined, processes: {} });
  });

  describe('when the user comes to order', () => {
    const come = OrderActions.design({ orderKey: 'new' });
    const keep = (name: string) =>
      OrderActions.keepDrafts({ orderKey, drafts: draftsOf({ ...A_DESIGN, name }) });
    const accepted = [submit('deploy'), configured, validated('deploy', []), deploy];
    const live = OrderActions.deployed({ orderKey, order });

    it('continues the design at hand, also one that is saved or being sent', () => {
      expect(after(keep('Half'), come).currentKey).toBe(orderKey);
      expect(after(submit('save'), configured, come).currentKey).toBe(orderKey);
      expect(after(...accepted, come).currentKey).toBe(orderKey);
    });

    it('begins a new one once the order is deployed, and keeps that', () => {
      const state = after(...accepted, live, come);
      expect(state.currentKey).toBe('new');
      expect(state.processes[orderKey]?.phase).toBe('live');
    });

    it('returns to a design that is not saved rather than lose it', () => {
      const another = OrderActions.begin({ orderKey: 'other' });
      const otherLive = OrderActions.deployed({ orderKey: 'other', order });
      const saved = [submit('save'), configured, keep(A_DESIGN.name)];
      expect(after(keep('Half'), another, otherLive, come).currentKey).toBe(orderKey);
      expect(after(...saved, keep('Changed since'), another, otherLive, come).currentKey).toBe(orderKey);
      expect(after(...saved, another, otherLive, come).currentKey).toBe('new');
    });
  });
});
