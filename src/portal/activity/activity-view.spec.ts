import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import type { ActivityRecord } from '../../portal-api/contract/index.ts';
import { button, input, link, text, type } from '../testing/page-elements';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aProblem } from '../testing/samples';
import { settle } from '../testing/settle';
import { ActivityLogPage } from './activity-log-page';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';

function aRecord(id: string, change: Partial<ActivityRecord> = {}): ActivityRecord {
  return {
    id,
    at: '2026-05-04T10:00:00.000Z',
    actor: 'ada@bluegum.example',
    channel: 'PORTAL',
    activity: `Activity ${id}`,
    outcome: 'SUCCEEDED',
    method: 'POST',
    route: '/api/orders/:id/deploy',
    status: 202,
    traceId: TRACE_ID,
    ...change,
  };
}

describe('an Activity Log', () => {
  let server: HttpTestingController;
  let harness: RouterTestingHarness;
  let page: HTMLElement;

  async function open(address: string): Promise<void> {
    TestBed.configureTestingModule({
      providers: providePortalTesting([
        { path: 'activity', component: ActivityLogPage, data: { scope: 'user' } },
        { path: 'activity/company', component: ActivityLogPage, data: { scope: 'company' } },
      ]),
    });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create(address);
    page = harness.routeNativeElement!;
  }

  const asked = (path = '/api/activity'): TestRequest => server.expectOne(({ url }) => url === path);
  const calls = (): string[] =>
    [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map(text).join(' | '));

  it('shows each call with its actor, channel and outcome in words', async () => {
    await open('/activity');
    asked().flush({
      records: [
        aRecord('2'),
        aRecord('1', { outcome: 'FAILED', status: 422, channel: 'API_KEY', actor: 'Nightly' }),
      ],
    });
    await settle(harness.fixture);
    const [first, second] = calls();
    expect(first).toContain(
      'ada@bluegum.example | Portal | Activity 2 POST /api/orders/:id/deploy | Succeeded (202)',
    );
    expect(second).toContain('Nightly | API key | Activity 1');
    expect(second).toContain('Failed (422)');
  });

  it('loads the next page below the first, until there is none', async () => {
    await open('/activity');
    asked().flush({ records: [aRecord('9')], before: '9-9' });
    await settle(harness.fixture);
    button(page, 'Load more').click();
    const request = asked();
    expect(request.request.params.get('before')).toBe('9-9');
    request.flush({ records: [aRecord('8')] });
    await settle(harness.fixture);
    expect(calls().length).toBe(2);
    expect(() => button(page, 'Load more')).toThrowError();
  });

  it('applies the filter in the address, also to the download', async () => {
    await open('/activity?outcome=FAILED&search=sign%20in&from=2026-05-04T10:00:00Z');
    const request = asked();
    expect(request.request.params.toString()).toBe(
      'search=sign%20in&outcome=FAILED&from=2026-05-04T10:00:00.000Z&limit=25',
    );
    request.flush({ records: [aRecord('1')] });
    await settle(harness.fixture);
    expect(link(page, 'Download CSV').getAttribute('href')).toBe(
      '/api/activity/export?search=sign%20in&outcome=FAILED&from=2026-05-04T10:00:00.000Z',
    );
  });

  it('ignores invalid values in the address', async () => {
    await open('/activity?outcome=GOOD&channel=FAX&kind=ODD&from=yesterday');
    expect(asked().request.params.keys()).toEqual(['limit']);
  });

  it('ignores the answer for a previous filter', async () => {
    await open(`/activity?traceId=${TRACE_ID}`);
    const left = asked();
    await harness.navigateByUrl('/activity');
    await settle(harness.fixture);
    expect(left.cancelled).toBeTrue();
    asked().flush({ records: [aRecord('1')] });
    await settle(harness.fixture);
    expect(calls().length).toBe(1);
  });

  it('ignores the next page for a previous filter', async () => {
    await open('/activity');
    asked().flush({ records: [aRecord('9')], before: '9-9' });
    await settle(harness.fixture);
    button(page, 'Load more').click();
    const more = asked();
    await harness.navigateByUrl('/activity?outcome=FAILED');
    await settle(harness.fixture);
    expect(more.cancelled).toBeTrue();
    asked().flush({ records: [aRecord('1')] });
    await settle(harness.fixture);
    expect(calls().length).toBe(1);
  });

  it('links from a trace to the calls around it', async () => {
    await open(`/activity?traceId=${TRACE_ID}`);
    asked().flush({ records: [aRecord('1')] });
    await settle(harness.fixture);
    expect(text(page)).toContain(`Only trace ID ${TRACE_ID}`);
    link(page, 'Show all calls around this time').click();
    await settle(harness.fixture);
    expect(TestBed.inject(Router).url).toBe(
      '/activity?from=2026-05-04T09:55:00.000Z&to=2026-05-04T10:05:00.000Z',
    );
  });

  it('says that nothing matches, and clears the filters', async () => {
    await open('/activity?outcome=FAILED');
    asked().flush({ records: [] });
    await settle(harness.fixture);
    expect(text(page)).toContain('No calls match');
    button(page, 'Clear filters').click();
    await settle(harness.fixture);
    expect(TestBed.inject(Router).url).toBe('/activity');
    asked().flush({ records: [] });
    await settle(harness.fixture);
    expect(text(page)).toContain('No activity yet');
  });

  /** Types and pauses for long enough that the search is sent. */
  function search(words: string): void {
    jasmine.clock().install().mockDate();
    type(input(page, 'Search activity'), words);
    jasmine.clock().tick(300);
    jasmine.clock().uninstall();
  }

  it('keeps a search that is still being typed', async () => {
    await open('/activity');
    search('service ');
    // The address changes while the next word is being typed.
    type(input(page, 'Search activity'), 'service k');
    await settle(harness.fixture);
    expect(TestBed.inject(Router).url).toBe('/activity?search=service');
    expect(input(page, 'Search activity').value).toBe('service k');

    await harness.navigateByUrl('/activity?search=port');
    expect(input(page, 'Search activity').value).toBe('port');
  });

  it('also clears a search that has not been sent', async () => {
    await open('/activity?outcome=FAILED');
    jasmine.clock().install().mockDate();
    type(input(page, 'Search activity'), 'service');
    harness.fixture.detectChanges();
    button(page, 'Clear filters').click();
    jasmine.clock().tick(300);
    jasmine.clock().uninstall();
    await settle(harness.fixture);
    expect(TestBed.inject(Router).url).toBe('/activity');
    expect(input(page, 'Search activity').value).toBe('');
  });

  it('continues where loading failed', async () => {
    await open('/activity');
    asked().flush({ records: [aRecord('9')], before: '9-9' });
    await settle(harness.fixture);
    button(page, 'Load more').click();
    asked().flush(aProblem(500), { status: 500, statusText: 'No' });
    await settle(harness.fixture);
    expect(calls().length).toBe(1);
    button(page, 'Try again').click();
    expect(asked().request.params.get('before')).toBe('9-9');
  });

  it('of the company tells other roles who may see it, and shows nothing else', async () => {
    await open('/activity/company');
    asked('/api/company-activity/actors').flush(aProblem(403), { status: 403, statusText: 'No' });
    asked('/api/company-activity').flush(aProblem(403, { detail: 'Only a Company Admin can.' }), {
      status: 403,
      statusText: 'No',
    });
    await settle(harness.fixture);
    expect(text(page.querySelector('[role=alert]'))).toContain('Only a Company Admin can.');
    expect(page.querySelector('mat-form-field')).toBeNull();
    expect(() => button(page, 'Try again')).toThrowError();
  });

  it('of the company shows only changes by default, and all calls on request or for a trace', async () => {
    await open('/activity/company');
    const kind = () => asked('/api/company-activity').request.params.get('kind');
    expect(kind()).toBe('CHANGE');
    for (const address of ['/activity/company?kind=ALL', `/activity/company?traceId=${TRACE_ID}`]) {
      await harness.navigateByUrl(address);
      expect(kind()).withContext(address).toBeNull();
    }
  });

  it('does not cancel the navigation of a link when a search is sent', async () => {
    await open('/activity');
    asked().flush({ records: [] });
    const router = TestBed.inject(Router);
    let load: () => void = () => undefined;
    const loaded = new Promise<boolean>((resolve) => (load = () => resolve(true)));
    router.config.unshift({ path: 'lazy', canMatch: [() => loaded], children: [] });
    jasmine.clock().install().mockDate();
    try {
      const search = page.querySelector<HTMLInputElement>('portal-filter-search input')!;
      search.value = 'port';
      search.dispatchEvent(new Event('input'));
      const going = router.navigateByUrl('/lazy');
      jasmine.clock().tick(300);
      load();
      expect(await going).toBeTrue();
    } finally {
      jasmine.clock().uninstall();
    }
    expect(router.url).toBe('/lazy');
  });
});
