import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';

import type { Service } from '../../../portal-api/contract/index.ts';
import { Messages } from '../../shell/messages';
import { button, text } from '../../testing/page-elements';
import { providePortalTesting } from '../../testing/provide-portal-testing';
import { anMcr, aPort, aProblem, aVxc } from '../../testing/samples';
import { settle } from '../../testing/settle';
import { TerminateDialog } from './terminate-dialog';

describe('TerminateDialog', () => {
  let fixture: ComponentFixture<TerminateDialog>;
  let dialog: HTMLElement;
  let server: HttpTestingController;
  let closed: (Service | undefined)[];
  let told: jasmine.Spy;

  function open(service: Service): void {
    closed = [];
    TestBed.configureTestingModule({
      providers: [
        ...providePortalTesting(),
        { provide: MAT_DIALOG_DATA, useValue: service },
        { provide: MatDialogRef, useValue: { close: (result?: Service) => closed.push(result) } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    told = spyOn(TestBed.inject(Messages), 'show');
    fixture = TestBed.createComponent(TerminateDialog);
    dialog = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
  }

  const sent = () => server.expectOne({ method: 'POST' });

  it('ends a service with its term by default', async () => {
    open(aPort());
    button(dialog, 'Terminate service').click();
    const request = sent();
    expect(request.request.url).toBe('/api/services/port-1/terminate');
    expect(request.request.body).toEqual({ mode: 'CANCEL' });
    const ended = aPort({ state: 'CANCELLED' });
    request.flush(ended);
    await settle(fixture);
    expect(closed).toEqual([ended]);
    expect(told).toHaveBeenCalledOnceWith('Sydney core will end with its term');
  });

  it('offers only “now” if no term is left', () => {
    open(aVxc());
    expect(text(dialog)).not.toContain('end of the term');
    button(dialog, 'Terminate service').click();
    expect(sent().request.body).toEqual({ mode: 'CANCEL_NOW' });
  });

  it('offers only “now” for an MCR, which cannot end with its term', () => {
    open(anMcr());
    expect(text(dialog)).toContain('An MCR ends immediately');
    button(dialog, 'Terminate service').click();
    expect(sent().request.body).toEqual({ mode: 'CANCEL_NOW' });
  });

  it('warns that the other Ports of a LAG stay in place', () => {
    const members = ['port-1', 'port-2', 'port-3'].map((uid, index) => ({
      uid,
      name: `Bundle ${index + 1}`,
      state: index === 2 ? ('DECOMMISSIONED' as const) : ('LIVE' as const),
    }));
    open(aPort({ lag: { id: 'lag-1', members } }));
    expect(text(dialog)).toContain('It is one of the 2 Ports of a LAG');
  });

  it('does not warn if the Port is the last of its LAG', () => {
    open(aPort({ lag: { id: 'lag-1', members: [{ uid: 'port-1', name: 'Bundle 1', state: 'LIVE' }] } }));
    expect(text(dialog)).not.toContain('LAG');
  });

  it('stays open and says why the service cannot be terminated', async () => {
    open(aPort());
    button(dialog, 'Terminate service').click();
    const detail = '“Sydney core” still carries “Sydney to Melbourne”.';
    sent().flush(aProblem(409, { detail }), { status: 409, statusText: 'Conflict' });
    await settle(fixture);
    expect(text(dialog.querySelector('[role=alert]'))).toContain(detail);
    expect(closed).toEqual([]);
  });
});
