import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import { text } from '../../testing/page-elements';
import { providePortalTesting } from '../../testing/provide-portal-testing';
import { aProblem } from '../../testing/samples';
import { settle } from '../../testing/settle';
import { PriceEstimate } from './price-estimate';

describe('PriceEstimate', () => {
  function open(speedMbps: number) {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    const fixture = TestBed.createComponent(PriceEstimate);
    fixture.componentRef.setInput('kind', 'VXC');
    fixture.componentRef.setInput('speedMbps', speedMbps);
    fixture.detectChanges();
    return {
      fixture,
      page: fixture.nativeElement as HTMLElement,
      server: TestBed.inject(HttpTestingController),
    };
  }

  it('shows the price of the service', async () => {
    const { fixture, page, server } = open(500);
    server.expectOne('/api/prices?kind=VXC&speedMbps=500').flush({ monthlyPrice: 140, currency: 'AUD' });
    await settle(fixture);
    expect(text(page)).toBe('About AUD 140 per month. Validate the order to get a quote.');
  });

  it('shows the price of all Ports of a LAG', async () => {
    const { fixture, page, server } = open(10_000);
    fixture.componentRef.setInput('count', 3);
    server.expectOne(() => true).flush({ monthlyPrice: 600, currency: 'AUD' });
    await settle(fixture);
    expect(text(page)).toContain('About AUD 1800 per month.');
  });

  it('shows nothing if the price is unknown', async () => {
    const { fixture, page, server } = open(500);
    server.expectOne(() => true).flush(aProblem(422), { status: 422, statusText: 'No' });
    await settle(fixture);
    expect(text(page)).toBe('');
  });

  it('sends no request while there is no speed', () => {
    const { page, server } = open(Number.NaN);
    server.expectNone(() => true);
    expect(text(page)).toBe('');
  });
});
