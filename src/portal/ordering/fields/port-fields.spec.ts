import { HttpTestingController } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { text } from '../../testing/page-elements';
import { providePortalTesting } from '../../testing/provide-portal-testing';
import { listUrl } from '../../testing/samples';
import { settle } from '../../testing/settle';
import { NO_DRAFTS, type PortDraft } from '../order-drafts';
import { portForm } from './order-forms';
import { PortFields } from './port-fields';

@Component({
  selector: 'portal-test-port-fields',
  imports: [PortFields],
  template: `<portal-port-fields [fields]="form" />`,
})
class Host {
  readonly model = signal<PortDraft>(NO_DRAFTS.port);
  readonly form = portForm(this.model);
}

describe('PortFields', () => {
  it('offers a LAG if the speed allows one', async () => {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    const fixture = TestBed.createComponent(Host);
    const labels = () =>
      [...(fixture.nativeElement as HTMLElement).querySelectorAll('mat-label')].map((label) => text(label));
    fixture.detectChanges();
    TestBed.inject(HttpTestingController).expectOne(listUrl('/api/locations')).flush({ records: [] });
    await settle(fixture);
    expect(labels()).toContain('LAG members');

    fixture.componentInstance.model.update((port) => ({ ...port, speedMbps: 1_000 }));
    await settle(fixture);
    expect(labels()).not.toContain('LAG members');
  });
});
