import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';

import type { Role } from '../../portal-api/contract/index.ts';
import { Auth } from '../session/auth';
import { button, fieldError, input, link, text, type } from '../testing/page-elements';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { A_DESIGN, anOrder, aProblem, aSession, listUrl } from '../testing/samples';
import { settle } from '../testing/settle';
import { OrderActions } from './order-actions';
import { draftsOf } from './order-drafts';
import { OrderPage } from './order-page';
import { provideOrdering } from './effects/provide-ordering';

const LOCATION = {
  id: 'sydney',
  name: 'Sydney Wharf',
  city: 'Sydney',
  country: 'Australia',
  capacity: 'FREE',
};

describe('OrderPage', () => {
  let fixture: ComponentFixture<unknown>;
  let page: HTMLElement;
  let server: HttpTestingController;
  let store: Store;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        ...providePortalTesting([{ path: 'order', component: OrderPage }]),
        provideStore(),
        provideEffects(),
        provideOrdering(),
      ],
    });
    server = TestBed.inject(HttpTestingController);
    store = TestBed.inject<Store>(Store);
    signIn('COMPANY_ADMIN');
  });

  function signIn(role: Role): void {
    TestBed.inject(Auth).signIn({ email: 'ada', password: 'secret' }).subscribe();
    server.expectOne('/api/session').flush(aSession({ role }));
  }

  /** @param order key of the order in the address */
  async function open(order?: string): Promise<void> {
    fixture = TestBed.createComponent(OrderPage);
    if (order !== undefined) fixture.componentRef.setInput('order', order);
    page = fixture.nativeElement as HTMLElement;
    await showForm();
  }

  async function showForm(): Promise<void> {
    fixture.detectChanges();
    server.match(listUrl('/api/locations')).forEach((request) => request.flush({ records: [LOCATION] }));
    tellPrices();
    await settle(fixture);
  }

  /** Answers the request for a price estimate, without which the form is not stable. */
  function tellPrices(): void {
    const queries = server.match(({ url }) => url === '/api/prices');
    for (const query of queries) query.flush({ monthlyPrice: 600, currency: 'AUD' });
  }

  /** Simulates a user who has filled in the form and returned to it. */
  function fillIn(): void {
    store.dispatch(OrderActions.begin({ orderKey: 'key-1', drafts: draftsOf(A_DESIGN) }));
  }

  async function press(name: string): Promise<void> {
    button(page, name).click();
    await settle(fixture);
  }

  it('reports missing values without a request', async () => {
    await open();
    await press('Validate');
    expect(fieldError(page, 'Name')).toBe('Enter a name.');
    expect(fieldError(page, 'Location')).toBe('Choose a location.');
    server.verify();
  });

  it('keeps what was typed when the user leaves the page and returns', async () => {
    await open();
    type(input(page, 'Name'), 'Half a na');
    fixture.destroy();
    await open();
    expect(input(page, 'Name').value).toBe('Half a na');
  });

  it('no longer says that the session has expired once the user has signed in again', async () => {
    fillIn();
    await open();
    await press('Validate');
    const problem = aProblem(401, { title: 'Not signed in' });
    server.expectOne('/api/orders').flush(problem, { status: 401, statusText: 'No' });
    fixture.destroy();
    signIn('COMPANY_ADMIN');
    await open();
    expect(page.querySelector('[role=alert]')).toBeNull();
  });

  it('shows validation errors at their fields until the user changes something', async () => {
    fillIn();
    await open();
    await press('Validate');
    server.expectOne('/api/orders').flush(anOrder());
    const errors = [{ pointer: '#/locationId', detail: 'Sydney Wharf is full.' }];
    server
      .expectOne('/api/orders/order-1/validate')
      .flush(aProblem(422, { title: 'Validation failed', errors }), { status: 422, statusText: 'No' });
    await settle(fixture);
    expect(fieldError(page, 'Location')).toBe('Sydney Wharf is full.');
    expect(text(page.querySelector('[role=alert]'))).toContain('Check the marked field.');

    type(input(page, 'Name'), 'Another');
    await settle(fixture);
    expect(page.querySelector('[role=alert]')).toBeNull();
  });

  it('shows warnings at their fields, and deploys when the user confirms', async () => {
    const warnings = [{ pointer: '#/locationId', detail: 'Sydney Wharf is nearly full.' }];
    fillIn();
    await open();
    await press('Deploy');
    server.expectOne('/api/orders').flush(anOrder());
    server.expectOne('/api/orders/order-1/validate').flush({ warnings });
    await settle(fixture);
    expect(text(page.querySelector('mat-hint.warning'))).toBe('Warning: Sydney Wharf is nearly full.');
    expect(text(page)).toContain('Nothing has been deployed yet.');

    await press('Deploy');
    server.expectOne({ method: 'PUT', url: '/api/orders/order-1' }).flush(anOrder());
    server.expectOne('/api/orders/order-1/validate').flush({ warnings });
    server
      .expectOne('/api/orders/order-1/deploy')
      .flush(anOrder({ state: 'PENDING', serviceUid: 'vxc-9', detail: 'Waits for Kestrel Health' }));
    await settle(fixture);
    expect(text(page)).toContain('Sydney edge awaits approval');
    expect(text(page)).toContain('Waits for Kestrel Health');
    expect(link(page, 'Open service').getAttribute('href')).toBe('/services/vxc-9');
  });

  it('offers only to check the status when the answer was lost, and not to order again', async () => {
    fillIn();
    await open();
    await press('Deploy');
    server.expectOne('/api/orders').flush(anOrder());
    server.expectOne('/api/orders/order-1/validate').flush({ warnings: [] });
    server.expectOne('/api/orders/order-1/deploy').error(new ProgressEvent('error'));
    await settle(fixture);
    expect(text(page)).toContain('The outcome of Sydney edge is unknown');
    expect(() => button(page, 'Deploy')).toThrowError();
    button(page, 'Check status').focus();
    await press('Check status');
    server.expectOne('/api/orders/order-1').flush(anOrder({ state: 'DEPLOYED', serviceUid: 'port-9' }));
    await settle(fixture);
    expect(text(page)).toContain('Sydney edge is live');
    expect(text(document.activeElement)).toContain('Sydney edge is live');
  });

  it('lets the user change a failed order and order again', async () => {
    fillIn();
    await open();
    const failed = anOrder({ state: 'FAILED', detail: 'No free cross connect.' });
    store.dispatch(OrderActions.submit({ orderKey: 'key-1', design: A_DESIGN, goal: 'save' }));
    server.expectOne('/api/orders').flush(anOrder());
    store.dispatch(OrderActions.deployFailed({ orderKey: 'key-1', order: failed }));
    await settle(fixture);
    expect(text(page)).toContain('No free cross connect.');
    button(page, 'Change and order again').click();
    await showForm();
    expect(input(page, 'Name').value).toBe('Sydney edge');
  });

  it('shows the order that the address names, even after another was begun', async () => {
    fillIn();
    store.dispatch(OrderActions.begin({ orderKey: 'key-2' }));
    await open('key-1');
    expect(input(page, 'Name').value).toBe('Sydney edge');
  });

  it('gives a deployed order its own address, and begins another at the address of the page', async () => {
    const router = TestBed.inject(Router);
    const harness = await RouterTestingHarness.create();
    const go = (url: string) => harness.navigateByUrl(url, OrderPage);
    store.dispatch(OrderActions.begin({ orderKey: 'key-1', drafts: draftsOf(A_DESIGN) }));
    await go('/order');
    fixture = harness.fixture;
    page = harness.fixture.nativeElement as HTMLElement;
    await showForm();
    store.dispatch(OrderActions.deployFailed({ orderKey: 'key-1', order: anOrder({ state: 'FAILED' }) }));
    await settle(harness.fixture);
    expect(router.url).toBe('/order?order=key-1');
    expect(text(page)).toContain('could not be provisioned');

    await go('/order');
    await showForm();
    expect(input(page, 'Name').value).toBe('');
    expect(document.activeElement).toBe(page.querySelector('h1'));
    type(input(page, 'Name'), 'Half a na');

    await go('/order?order=key-1');
    expect(text(page)).toContain('could not be provisioned');
    await go('/order');
    await showForm();
    expect(input(page, 'Name').value).toBe('Half a na');
  });

  it('shows the current order when the address names one of an earlier visit', async () => {
    fillIn();
    await open('long-gone');
    expect(input(page, 'Name').value).toBe('Sydney edge');
  });

  it('allows a role that cannot deploy to design, and says why it cannot deploy', async () => {
    signIn('READ_ONLY');
    fillIn();
    await open();
    const note = page.querySelector('portal-role-note');
    expect(text(note)).toContain('Your role is Read Only');
    const deploy = button(page, 'Deploy');
    expect(deploy.getAttribute('aria-disabled')).toBe('true');
    expect(deploy.getAttribute('aria-describedby')).toBe(note?.id ?? '');
    await press('Deploy');
    server.expectNone('/api/orders');
    await press('Save');
    server.expectOne('/api/orders').flush(anOrder());
    await settle(fixture);
  });

  it('checks with the same key whether a design was saved when the answer was lost', async () => {
    fillIn();
    await open();
    await press('Save');
    const first = server.expectOne('/api/orders');
    first.error(new ProgressEvent('error'));
    await settle(fixture);
    expect(text(page)).toContain('The outcome is unknown');
    button(page, 'Check status').focus();
    await press('Check status');
    expect(document.activeElement?.contains(button(page, 'Save'))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    const again = server.expectOne('/api/orders');
    const keyOf = ({ request }: typeof first) => request.headers.get('Idempotency-Key');
    expect(keyOf(again)).toBe(keyOf(first));
    again.flush(anOrder());
    await settle(fixture);
    expect(text(page.querySelector('.doing'))).toBe('Saved');
  });
});
