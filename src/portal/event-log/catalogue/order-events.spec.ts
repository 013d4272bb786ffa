import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store, type Action } from '@ngrx/store';
import {
  EventLogService,
  provideEventLog,
  readProblem,
  type EventLogEntry,
  type EventLogProblem,
} from 'ngx-session-event-log';
import { withNgrxEvents } from 'ngx-session-event-log/ngrx';

import { OrderActions } from '../../ordering/order-actions';
import type { OrderGoal } from '../../ordering/order-process';
import { A_DESIGN, anOrder } from '../../testing/samples';
import { portalActionEvents } from './portal-action-events';

const orderKey = 'key-1';
const LOST: EventLogProblem = readProblem(new HttpErrorResponse({ status: 524, error: '<h1>Timeout</h1>' }));
const accepted = anOrder({ state: 'DEPLOYING', serviceUid: 'port-9', serviceState: 'DEPLOYABLE' });

describe('the log of an order', () => {
  let log: EventLogService;
  let store: Store;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideStore(), provideEffects(), provideEventLog({}, withNgrxEvents(portalActionEvents))],
    });
    store = TestBed.inject<Store>(Store);
    log = TestBed.inject(EventLogService);
  });

  function tell(goal: OrderGoal, ...actions: readonly Action[]): readonly EventLogEntry[] {
    for (const action of [OrderActions.submit({ orderKey, design: A_DESIGN, goal }), ...actions]) {
      store.dispatch(action);
    }
    return log.entries();
  }

  const lines = (entry: EventLogEntry | undefined) =>
    entry?.steps.map(({ title, outcome, message }) => [outcome, title, ...(message ? [message] : [])]);

  it('shows in words at which step a deployment failed, and why', () => {
    const detail = 'No free cross connect at Auckland Quay.';
    const failed = anOrder({ ...accepted, state: 'FAILED', serviceState: 'FAILED', detail });
    const [entry] = tell(
      'deploy',
      OrderActions.deployAccepted({ orderKey, order: accepted }),
      OrderActions.stateChanged({ orderKey, order: { ...accepted, serviceState: 'CONFIGURED' } }),
      OrderActions.stateChanged({ orderKey, order: failed }),
      OrderActions.deployFailed({ orderKey, order: failed }),
    );
    expect(lines(entry)).toEqual([
      ['succeeded', 'Order accepted'],
      ['succeeded', 'The service is configured'],
      ['failed', 'Provisioning failed', detail],
    ]);
    expect(entry?.outcome).toBe('failed');
    expect(entry?.message).toBe(detail);
  });

  it('shows that a deployment waits for the other company, and then continues', () => {
    const pending = anOrder({ ...accepted, state: 'PENDING', serviceState: 'PENDING_EXTERNAL' });
    const live = anOrder({ ...accepted, state: 'DEPLOYED', serviceState: 'LIVE' });
    const [entry] = tell(
      'deploy',
      OrderActions.deployAccepted({ orderKey, order: pending }),
      OrderActions.pending({ orderKey, order: pending }),
      OrderActions.approved({ orderKey, order: accepted }),
      OrderActions.stateChanged({ orderKey, order: live }),
      OrderActions.deployed({ orderKey, order: live }),
    );
    expect(lines(entry)).toEqual([
      ['succeeded', 'Order accepted'],
      ['succeeded', 'Approved by the other company'],
      ['succeeded', 'The service is live'],
    ]);
  });

  it('leaves the outcome of saving a design unknown when the answer was lost', () => {
    const saveKey = 'attempt-1';
    const lost = OrderActions.configureUnknown({
      orderKey,
      design: A_DESIGN,
      goal: 'save',
      problem: LOST,
      saveKey,
    });
    const [entry] = tell('save', lost);
    expect(entry?.outcome).toBe('unknown');
    expect(entry?.link).toEqual({ label: 'Check status', link: '/order?order=key-1' });
    store.dispatch(OrderActions.submit({ orderKey, design: A_DESIGN, goal: 'save' }));
    store.dispatch(OrderActions.configured({ orderKey, order: anOrder() }));
    expect(log.entries().map(({ outcome }) => outcome)).toEqual(['succeeded']);
  });

  it('says that nothing was deployed when an earlier answer was lost', () => {
    const order = anOrder();
    const [entry] = tell(
      'deploy',
      OrderActions.configured({ orderKey, order }),
      OrderActions.validationFailed({ orderKey, goal: 'deploy', order, problem: LOST }),
    );
    expect(entry?.outcome).toBe('failed');
    expect(entry?.message).toContain('Nothing was deployed');
  });

  it('names a service the same with every outcome', () => {
    const order = anOrder();
    const becomes = (action: Action) => tell('deploy', action).at(-1)?.title;
    expect(tell('deploy').at(-1)?.title).toBe('Deploying Port Sydney edge');
    expect(becomes(OrderActions.deployed({ orderKey, order }))).toBe('Port Sydney edge was deployed');
    expect(becomes(OrderActions.deployFailed({ orderKey, order }))).toBe('Port Sydney edge was not deployed');
    expect(becomes(OrderActions.pending({ orderKey, order }))).toBe('Port Sydney edge awaits approval');
  });

  it('does not call an order invalid when the answer was lost', () => {
    const order = anOrder();
    const entries = tell(
      'validate',
      OrderActions.configured({ orderKey, order }),
      OrderActions.validationFailed({ orderKey, goal: 'validate', order, problem: LOST }),
    );
    expect(entries.map(({ severity, title }) => [severity, title])).toContain([
      'warning',
      'The order of Port Sydney edge was not validated',
    ]);
  });
});
