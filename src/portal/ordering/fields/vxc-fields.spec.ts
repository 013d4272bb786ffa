import { HttpTestingController } from '@angular/common/http/testing';
import type { HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatSelectHarness } from '@angular/material/select/testing';

import { input, text } from '../../testing/page-elements';
import { providePortalTesting } from '../../testing/provide-portal-testing';
import { anMcr, aPort, listUrl } from '../../testing/samples';
import { NO_DRAFTS, type VxcDraft } from '../order-drafts';
import { vxcForm } from './order-forms';
import { VxcFields } from './vxc-fields';

@Component({
  selector: 'portal-test-vxc-fields',
  imports: [VxcFields],
  template: `<portal-vxc-fields [fields]="form" />`,
})
class Host {
  readonly model = signal<VxcDraft>({ ...NO_DRAFTS.vxc, aEnd: { portUid: 'port-1', vlan: 100 } });
  readonly form = vxcForm(this.model);
}

describe('VxcFields', () => {
  it('has no VLAN at an MCR, not even one that was entered for a Port', async () => {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    const fixture = TestBed.createComponent(Host);
    const loader: HarnessLoader = TestbedHarnessEnvironment.loader(fixture);
    const page = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    const server = TestBed.inject(HttpTestingController);
    server.expectOne(listUrl('/api/services')).flush({ records: [aPort(), anMcr()] });
    server.expectOne(listUrl('/api/partner-ports')).flush({ records: [] });
    await fixture.whenStable();
    expect(input(page, 'A end VLAN').value).toBe('100');

    const [aEnd] = await loader.getAllHarnesses(MatSelectHarness);
    await aEnd?.clickOptions({ text: /Sydney router/ });
    expect(() => input(page, 'A end VLAN')).toThrowError();
    expect(text(page)).toContain('An MCR has no VLANs.');
    expect(fixture.componentInstance.model().aEnd).toEqual({ portUid: 'mcr-1', vlan: 0 });
  });
});
