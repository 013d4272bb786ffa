import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Actions, provideEffects } from '@ngrx/effects';
import { provideStore, Store, type Action } from '@ngrx/store';

import { APPROVAL_POLL_MS } from '../../approvals/approval-poll';
import { Auth } from '../../session/auth';
import { providePortalTesting } from '../../testing/provide-portal-testing';
import { A_DESIGN, anOrder, aProblem, aSession } from '../../testing/samples';
import { ORDER_POLL_MS } from './follow-order';
import { OrderActions } from '../order-actions';
import { orderFeature } from '../order-feature';
import type { OrderGoal, OrderProcess } from '../order-process';
import { provideOrdering } from './provide-ordering';

const orderKey = 'key-1';
const POLL_MS = 1_000;
const APPROVAL_MS = 5_000;
const LOST = new ProgressEvent('error');

describe('the order effects', () => {
  let server: HttpTestingController;
  let store: Store;
  let actions: string[];

  beforeEach(() => {
    jasmine.clock().install();
    TestBed.configureTestingModule({
      providers: [
        ...providePortalTesting(),
        provideStore(),
        provideEffects(),
        provideOrdering(),
        { provide: ORDER_POLL_MS, useValue: POLL_MS },
        { provide: APPROVAL_POLL_MS, useValue: APPROVAL_MS },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    store = TestBed.inject<Store>(Store);
    actions = [];
    TestBed.inject<Actions>(Actions).subscribe(({ type }: Action) => actions.push(type));
    signIn('ada');
    store.dispatch(OrderActions.begin({ orderKey }));
  });

  afterEach(() => {
    jasmine.clock().uninstall();
    server.verify();
  });

  function signIn(id: string): void {
    TestBed.inject(Auth).signIn({ email: id, password: 'secret' }).subscribe();
    server.expectOne('/api/session').flush(aSession({ id }));
    TestBed.tick();
  }

  const process = (): OrderProcess | undefined =>
    store.selectSignal(orderFeature.selectProcesses)()[orderKey];

  const submit = (goal: OrderGoal, design = A_DESIGN) =>
    store.dispatch(OrderActions.submit({ orderKey, design, goal }));

  const refuse = (request: TestRequest, status: number, change = {}) =>
    request.flush(aProblem(status, change), { status, statusText: 'Refused' });

  const created = () => server.expectOne({ method: 'POST', url: '/api/orders' });
  const validation = () => server.expectOne('/api/orders/order-1/validate');
  const deployment = () => server.expectOne('/api/orders/order-1/deploy');
  const look = () => server.expectOne({ method: 'GET', url: '/api/orders/order-1' });

  function lookAgain(): TestRequest {
    jasmine.clock().tick(POLL_MS);
    return look();
  }

  /** Runs everything up to the request that deploys. */
  function deploy(): TestRequest {
    submit('deploy');
    created().flush(anOrder());
    validation().flush({ warnings: [], quoteId: 'quote-1' });
    const request = deployment();
    expect(request.request.body).toEqual({ quoteId: 'quote-1' });
    return request;
  }

  const accepted = anOrder({ state: 'DEPLOYING', serviceUid: 'port-9', serviceState: 'DEPLOYABLE' });

  it('saves without validating when only saving was requested', () => {
    submit('save');
    created().flush(anOrder());
    expect(process()?.order?.id).toBe('order-1');
    expect(process()?.phase).toBe('design');
  });

  it('saves over the existing order', () => {
    submit('save');
    created().flush(anOrder());
    submit('save', { ...A_DESIGN, name: 'Another' });
    server.expectOne({ method: 'PUT', url: '/api/orders/order-1' }).flush(anOrder());
    expect(actions.filter((type) => type === OrderActions.configured.type).length).toBe(2);
  });

  it('keeps the order editable when it cannot be saved', () => {
    submit('deploy');
    refuse(created(), 422, { errors: [{ pointer: '#/name', detail: 'Enter a name.' }] });
    expect(process()?.phase).toBe('design');
    expect(process()?.problem?.errors[0]?.pointer).toBe('#/name');
  });

  it('does not consider a design unsaved when the answer was lost, and saves another with another key', () => {
    submit('deploy');
    const first = created();
    first.error(LOST);
    expect(actions.at(-1)).toBe(OrderActions.configureUnknown.type);
    submit('save', { ...A_DESIGN, name: 'Another' });
    const second = created();
    const keyOf = ({ request }: TestRequest) => request.headers.get('Idempotency-Key');
    expect(keyOf(second)).not.toBe(keyOf(first));
    second.flush(anOrder());
    expect(process()?.phase).toBe('design');
  });

  it('waits for the first request that carries the key of a deployment', () => {
    refuse(deploy(), 409, { type: '/problems/idempotency-key-in-progress' });
    expect(process()?.phase).toBe('unknown');
  });

  it('returns the errors of a failed validation, and deploys nothing', () => {
    submit('deploy');
    created().flush(anOrder());
    const errors = [{ pointer: '#/locationId', detail: 'London Wapping is full.' }];
    refuse(validation(), 422, { errors });
    expect(process()?.problem?.errors).toEqual(errors);
    expect(actions.at(-1)).toBe(OrderActions.validationFailed.type);
  });

  it('does not deploy until the user has seen the warnings', () => {
    const warnings = [{ pointer: '#/locationId', detail: 'Nearly full.' }];
    submit('deploy');
    created().flush(anOrder());
    validation().flush({ warnings });
    expect(actions.at(-1)).toBe(OrderActions.deployHeld.type);

    submit('deploy');
    server.expectOne({ method: 'PUT', url: '/api/orders/order-1' }).flush(anOrder());
    validation().flush({ warnings });
    deployment().flush(anOrder({ state: 'PENDING' }));
    expect(process()?.phase).toBe('pending');
  });

  it('follows an accepted order until it is live', () => {
    deploy().flush(accepted);
    expect(process()?.phase).toBe('provisioning');
    lookAgain().flush(accepted);
    lookAgain().flush({ ...accepted, serviceState: 'CONFIGURED' });
    lookAgain().flush({ ...accepted, state: 'DEPLOYED', serviceState: 'LIVE' });
    expect(process()?.phase).toBe('live');
    const changes = actions.filter((type) => type === OrderActions.stateChanged.type);
    expect(changes.length).toBe(2);
    jasmine.clock().tick(10 * POLL_MS);
  });

  it('says why provisioning failed', () => {
    deploy().flush(accepted);
    const detail = 'No free cross connect at Auckland Quay.';
    lookAgain().flush({ ...accepted, state: 'FAILED', serviceState: 'FAILED', detail });
    expect(process()?.phase).toBe('failed');
    expect(process()?.order?.detail).toBe(detail);
  });

  describe('for a connection that another company has to approve', () => {
    const waiting = { ...accepted, state: 'PENDING', serviceState: 'PENDING_EXTERNAL' } as const;

    function lookAgainAtApproval(): TestRequest {
      jasmine.clock().tick(APPROVAL_MS);
      return look();
    }

    it('treat it as pending, not as failed, and poll less often', () => {
      deploy().flush(waiting);
      expect(process()?.phase).toBe('pending');
      jasmine.clock().tick(APPROVAL_MS - 1);
      server.expectNone('/api/orders/order-1');
    });

    it('follow it until it is live once it is approved', () => {
      deploy().flush(waiting);
      lookAgainAtApproval().flush(waiting);
      lookAgainAtApproval().flush(accepted);
      expect(process()?.phase).toBe('provisioning');
      expect(actions).toContain(OrderActions.approved.type);
      lookAgain().flush({ ...accepted, state: 'DEPLOYED', serviceState: 'LIVE' });
      expect(process()?.phase).toBe('live');
      jasmine.clock().tick(10 * APPROVAL_MS);
    });

    it('distinguish a denial from a failure of the network', () => {
      deploy().flush(waiting);
      lookAgainAtApproval().flush({ ...accepted, state: 'FAILED', serviceState: 'FAILED', detail: 'No.' });
      expect(process()?.phase).toBe('failed');
      expect(actions.at(-1)).toBe(OrderActions.notApproved.type);
    });

    it('keep waiting through a long failure of the connection', () => {
      deploy().flush(waiting);
      for (let failures = 0; failures < 20; failures++) lookAgainAtApproval().error(LOST);
      expect(process()?.phase).toBe('pending');
      lookAgainAtApproval().flush({ ...accepted, state: 'DEPLOYED', serviceState: 'LIVE' });
      expect(process()?.phase).toBe('live');
    });
  });

  it('lets the user confirm a price that has changed since the quote', () => {
    const errors = [{ pointer: '#/speedMbps', detail: 'From AUD 600 to AUD 660.' }];
    refuse(deploy(), 409, { type: '/problems/price-changed', errors });
    expect(process()?.phase).toBe('design');
    expect(process()?.warnings).toEqual(errors);

    submit('deploy');
    server.expectOne({ method: 'PUT', url: '/api/orders/order-1' }).flush(anOrder());
    validation().flush({ warnings: errors });
    deployment().flush(accepted);
    expect(process()?.phase).toBe('provisioning');
  });

  it('shows why the server refused to deploy', () => {
    refuse(deploy(), 403);
    expect(process()?.phase).toBe('design');
    expect(process()?.problem?.status).toBe(403);
  });

  it('never sends a deployment again when the answer was lost', () => {
    deploy().error(LOST);
    expect(process()?.phase).toBe('unknown');
    expect(actions.at(-1)).toBe(OrderActions.outcomeUnknown.type);
    jasmine.clock().tick(60_000);
  });

  it('does not treat a server error as a refusal either', () => {
    refuse(deploy(), 502);
    expect(process()?.phase).toBe('unknown');
  });

  it('reads the order to check whether it was deployed, and then follows it', () => {
    deploy().error(LOST);
    store.dispatch(OrderActions.checkStatus({ orderKey, order: anOrder() }));
    look().flush(accepted);
    lookAgain().flush({ ...accepted, state: 'DEPLOYED', serviceState: 'LIVE' });
    expect(process()?.phase).toBe('live');
  });

  it('lets the user deploy with the same key when the request never arrived', () => {
    const first = deploy();
    first.error(LOST);
    store.dispatch(OrderActions.checkStatus({ orderKey, order: anOrder() }));
    look().flush(anOrder());
    expect(actions.at(-1)).toBe(OrderActions.notDeployed.type);

    submit('deploy');
    server.expectOne({ method: 'PUT', url: '/api/orders/order-1' }).flush(anOrder());
    validation().flush({ warnings: [] });
    const second = deployment();
    expect(second.request.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
    expect(second.request.headers.get('Idempotency-Key')).toBe(first.request.headers.get('Idempotency-Key'));
  });

  it('leaves the outcome unknown when the status cannot be read', () => {
    deploy().error(LOST);
    store.dispatch(OrderActions.checkStatus({ orderKey, order: anOrder() }));
    look().error(LOST);
    expect(process()?.phase).toBe('unknown');
  });

  it('keeps following through a short failure, and reports an unknown outcome after a long one', () => {
    deploy().flush(accepted);
    lookAgain().error(LOST);
    lookAgain().flush(accepted);
    for (let failures = 0; failures < 6; failures++) lookAgain().error(LOST);
    expect(process()?.phase).toBe('unknown');
  });

  it('keeps the order when the session expires, for the same user', () => {
    deploy().flush(accepted);
    refuse(lookAgain(), 401);
    expect(process()?.phase).toBe('unknown');
    signIn('ada');
    expect(process()?.design).toEqual(A_DESIGN);
  });

  it('does not show the order of an expired session to another user', () => {
    submit('save');
    created().flush(anOrder());
    TestBed.inject(Auth).expire();
    signIn('nora');
    expect(process()).toBeUndefined();
  });

  it('forgets the order, and stops following it, when the user signs out', () => {
    deploy().flush(accepted);
    TestBed.inject(Auth).signOut().subscribe();
    server.expectOne({ method: 'DELETE', url: '/api/session' }).flush(null);
    expect(process()).toBeUndefined();
    jasmine.clock().tick(10 * POLL_MS);
  });
});
