import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';

import type { Service } from '../../../portal-api/contract/index.ts';
import { button, fieldError, input, text, type } from '../../testing/page-elements';
import { aPort, aProblem, aVxc } from '../../testing/samples';
import { nextTurn, settle } from '../../testing/settle';
import { signedIn } from '../../testing/shown';
import { ServiceDetailsPage } from './service-details-page';

describe('ServiceDetailsPage', () => {
  let fixture: ComponentFixture<ServiceDetailsPage>;
  let page: HTMLElement;
  let server: HttpTestingController;

  async function open(service: Service, user: Parameters<typeof signedIn>[0] = {}): Promise<void> {
    signedIn(user);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ServiceDetailsPage);
    fixture.componentRef.setInput('uid', service.uid);
    page = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    server.expectOne(`/api/services/${service.uid}`).flush(service);
    await nextTurn();
    fixture.detectChanges();
    server.expectOne(`/api/services/${service.uid}/usage`).flush({ points: [] });
    server.match('/api/approvals?limit=100').forEach((request) => request.flush({ records: [] }));
    await settle(fixture);
  }

  it('shows the facts, and the name as heading and title', async () => {
    await open(aPort());
    expect(text(page.querySelector('h1'))).toBe('Sydney core');
    expect(TestBed.inject(Title).getTitle()).toBe('Sydney core · Fabric Portal');
    expect(text(page.querySelector('portal-service-facts'))).toContain('10 Gbit/s');
  });

  it('shows both ends of a VXC, and no term', async () => {
    await open(aVxc());
    const ends = text(page.querySelector('portal-vxc-ends'));
    expect(ends).toContain('Sydney core');
    expect(ends).toContain('VLAN 100');
    expect(ends).toContain('Chosen by the network');
    expect(page.querySelector('portal-port-term')).toBeNull();
  });

  it('says why a service failed', async () => {
    const detail = 'No free cross connect at Auckland Quay.';
    await open(
      aPort({ state: 'FAILED', history: [{ state: 'FAILED', at: '2026-05-01T08:00:00Z', detail }] }),
    );
    expect(text(page.querySelector('portal-notice'))).toContain(detail);
  });

  it('says that a service does not exist, without a button to try again', async () => {
    signedIn();
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ServiceDetailsPage);
    fixture.componentRef.setInput('uid', 'gone');
    fixture.detectChanges();
    server.expectOne('/api/services/gone').flush(aProblem(404), { status: 404, statusText: 'Not Found' });
    await settle(fixture);
    page = fixture.nativeElement as HTMLElement;
    expect(page.querySelector('[role=alert]')).not.toBeNull();
    expect(() => button(page, 'Try again')).toThrowError();
  });

  it('shows the service as the server returns it after a change', async () => {
    await open(aPort());
    type(input(page, 'Name'), 'Sydney edge');
    button(page, 'Save changes').click();
    await settle(fixture);
    const request = server.expectOne({ method: 'PUT', url: '/api/services/port-1' });
    expect(request.request.body).toEqual({ name: 'Sydney edge', speedMbps: 10_000, costCentre: 'NET-1' });
    request.flush(aPort({ name: 'Sydney edge' }));
    await settle(fixture);
    expect(text(page.querySelector('h1'))).toBe('Sydney edge');
  });

  it('shows the server’s errors at their fields, and other errors above them', async () => {
    await open(aVxc());
    button(page, 'Save changes').click();
    await settle(fixture);
    const errors = [
      { pointer: '#/speedMbps', detail: 'Enter at most 1,000 Mbit/s.' },
      { pointer: '#/colour', detail: 'No such member.' },
    ];
    server
      .expectOne({ method: 'PUT', url: '/api/services/vxc-1' })
      .flush(aProblem(422, { errors }), { status: 422, statusText: 'No' });
    await settle(fixture);
    expect(fieldError(page, 'Rate limit')).toBe('Enter at most 1,000 Mbit/s.');
    expect(text(page.querySelector('[role=alert]'))).toContain('No such member.');
  });

  it('says in words that the state or the role does not allow a change', async () => {
    await open(aPort());
    button(page, 'Update term').click();
    await settle(fixture);
    server
      .expectOne({ method: 'PUT', url: '/api/services/port-1/term' })
      .flush(aProblem(409, { detail: '“Sydney core” is DEPLOYABLE.' }), { status: 409, statusText: 'No' });
    await settle(fixture);
    expect(text(page.querySelector('portal-port-term [role=alert]'))).toContain('is DEPLOYABLE');
  });

  it('keeps what the user types when a refresh brings no changes', async () => {
    const timer = spyOn(window, 'setInterval').and.callThrough();
    await open(aPort({ state: 'CONFIGURED' }));
    type(input(page, 'Name'), 'Half a na');
    for (const [lookAgain] of timer.calls.allArgs()) (lookAgain as () => void)();
    fixture.detectChanges();
    server.match('/api/approvals?limit=100').forEach((request) => request.flush({ records: [] }));
    server.expectOne('/api/services/port-1').flush(aPort({ state: 'LIVE' }));
    await settle(fixture);
    expect(text(page.querySelector('portal-state-chip'))).toBe('Live');
    expect(input(page, 'Name').value).toBe('Half a na');
  });

  it('offers nothing that the role does not allow, and says who can help', async () => {
    await open(aPort(), { role: 'READ_ONLY' });
    expect(text(page.querySelector('portal-role-note'))).toContain(
      'Ask a Company Admin or a Technical Admin',
    );
    expect(page.querySelectorAll('form, .danger').length).toBe(0);
  });
});
