import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

describe('the entry point of the log page', () => {
  async function heading(routes: Parameters<typeof provideRouter>[0]): Promise<string | undefined> {
    TestBed.configureTestingModule({ providers: [provideRouter(routes)] });
    const harness = await RouterTestingHarness.create('/event-log');
    return harness.routeNativeElement?.querySelector('h1')?.textContent;
  }

  it('loads as routes', async () => {
    const path = 'event-log';
    expect(await heading([{ path, loadChildren: () => import('./public-api') }])).toBe('Session Event Log');
  });

  it('loads as a module', async () => {
    const loadChildren = () => import('./public-api').then((m) => m.EventLogPageModule);
    expect(await heading([{ path: 'event-log', loadChildren }])).toBe('Session Event Log');
  });
});
