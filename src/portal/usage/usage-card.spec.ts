import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';

import type { UsagePoint } from '../../portal-api/contract/index.ts';
import { button, text } from '../testing/page-elements';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aProblem } from '../testing/samples';
import { settle } from '../testing/settle';
import { UsageCard } from './usage-card';

const URL = '/api/services/port-1/usage';

describe('UsageCard', () => {
  let fixture: ComponentFixture<UsageCard>;
  let card: HTMLElement;
  let server: HttpTestingController;

  async function answered(points: readonly UsagePoint[]): Promise<void> {
    server.expectOne(URL).flush({ points });
    await settle(fixture);
  }

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(UsageCard);
    fixture.componentRef.setInput('uid', 'port-1');
    card = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
  });

  it('draws both directions, and gives their maxima in words', async () => {
    await answered([
      { at: '2026-05-04T10:00:00Z', inMbps: 50, outMbps: 25, lossPercent: 0.001 },
      { at: '2026-05-04T11:00:00Z', inMbps: 100, outMbps: 0, lossPercent: 0.0025 },
    ]);
    const lines = [...card.querySelectorAll('polyline')].map((line) => line.getAttribute('points'));
    expect(lines).toEqual(['0.0,62.0 480.0,4.0', '0.0,91.0 480.0,120.0']);
    expect(text(card.querySelector('dl'))).toBe(
      'In, at most100 Mbit/sOut, at most25 Mbit/sPacket loss, at most0.0025 %',
    );
  });

  it('says that nothing has been measured yet', async () => {
    await answered([]);
    expect(text(card)).toContain('Nothing has been measured yet');
  });

  it('reads again on request, also after a failure', async () => {
    server.expectOne(URL).flush(aProblem(500), { status: 500, statusText: 'No' });
    await settle(fixture);
    button(card, 'Try again').click();
    fixture.detectChanges();
    await answered([]);
    button(card, 'Refresh usage').click();
    fixture.detectChanges();
    await answered([{ at: '2026-05-04T10:00:00Z', inMbps: 1, outMbps: 1, lossPercent: 0 }]);
    expect(card.querySelector('svg')).not.toBeNull();
  });
});
