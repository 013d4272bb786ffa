import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';

import type { ActivityRecord } from '../../portal-api/contract/index.ts';
import { button, text } from '../testing/page-elements';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aProblem } from '../testing/samples';
import { settle } from '../testing/settle';
import { ActivityPage } from './activity-page';

function aRecord(id: string, change: Partial<ActivityRecord> = {}): ActivityRecord {
  return {
    id,
    at: '2026-05-04T10:00:00Z',
    actor: 'ada@bluegum.example',
    channel: 'PORTAL',
    activity: `Activity ${id}`,
    outcome: 'SUCCEEDED',
    method: 'POST',
    route: '/api/orders/:id/deploy',
    status: 202,
    traceId: `trace-${id}`,
    ...change,
  };
}

describe('ActivityPage', () => {
  let fixture: ComponentFixture<ActivityPage>;
  let page: HTMLElement;
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ActivityPage);
    page = fixture.nativeElement as HTMLElement;
  });

  const asked = (): TestRequest => server.expectOne(({ url }) => url === '/api/activity');

  it('shows each call with its outcome in words', async () => {
    fixture.detectChanges();
    asked().flush({
      records: [aRecord('2'), aRecord('1', { outcome: 'FAILED', status: 422, channel: 'API_KEY' })],
    });
    await settle(fixture);
    const [, first, second] = [...page.querySelectorAll('tr')].map(text);
    expect(first).toContain('Activity 2 POST /api/orders/:id/deploy Succeeded (202) Portal');
    expect(first).toContain('trace-2');
    expect(second).toContain('Failed (422) API key');
  });

  it('loads the next page below the first, until there is none', async () => {
    fixture.detectChanges();
    asked().flush({ records: [aRecord('9')], before: '9' });
    await settle(fixture);
    button(page, 'Load more').click();
    const request = asked();
    expect(request.request.params.get('before')).toBe('9');
    request.flush({ records: [aRecord('8')] });
    await settle(fixture);
    expect(page.querySelectorAll('tbody tr').length).toBe(2);
    expect(() => button(page, 'Load more')).toThrowError();
  });

  it('narrows to the trace id of the address', async () => {
    fixture.componentRef.setInput('traceId', 'abc');
    fixture.detectChanges();
    const request = asked();
    expect(request.request.params.get('traceId')).toBe('abc');
    request.flush({ records: [] });
    await settle(fixture);
    expect(text(page)).toContain('No call with this trace ID');
  });

  it('drops the answer for a filter that has been left', async () => {
    fixture.componentRef.setInput('traceId', 'abc');
    fixture.detectChanges();
    const left = asked();
    fixture.componentRef.setInput('traceId', undefined);
    fixture.detectChanges();
    expect(left.cancelled).toBeTrue();
    asked().flush({ records: [aRecord('1')] });
    await settle(fixture);
    expect(text(page)).toContain('Activity 1');
  });

  it('goes on from where loading failed', async () => {
    fixture.detectChanges();
    asked().flush({ records: [aRecord('9')], before: '9' });
    await settle(fixture);
    button(page, 'Load more').click();
    asked().flush(aProblem(500), { status: 500, statusText: 'No' });
    await settle(fixture);
    expect(text(page)).toContain('Activity 9');
    button(page, 'Try again').click();
    expect(asked().request.params.get('before')).toBe('9');
  });
});
