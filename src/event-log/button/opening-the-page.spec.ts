import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';

import { EventLogService } from '../core/event-log-service';
import { provideEventLog } from '../core/provide-event-log';
import { EventLogButton } from './event-log-button';

describe('opening the page by its icon', () => {
  async function setUp(pageLink?: string) {
    const load = jasmine.createSpy('load').and.resolveTo([]);
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'event-log', loadChildren: load },
          { path: 'event-log', outlet: 'side', children: [] },
          { path: '**', children: [] },
        ]),
        provideEventLog({ pageLink }),
      ],
    });
    const fixture = TestBed.createComponent(EventLogButton);
    TestBed.inject(EventLogService).error({ type: 'a.do', title: 'This device was offline' });
    await fixture.whenStable();
    const icon = (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>('.event-log-icon')!;
    const press = async () => {
      icon.click();
      await fixture.whenStable();
      return TestBed.inject(Router).url;
    };
    const told = () =>
      (fixture.nativeElement as HTMLElement).querySelector('.event-log-offline')?.textContent.trim();
    return { load, fixture, icon, press, told };
  }

  for (const link of ['/admin/log?tab=2#x', '/(side:event-log)']) {
    it(`leads to the URL ${link}, and is the current page there`, async () => {
      const { icon, press } = await setUp(link);
      expect(await press()).toBe(link);
      expect(icon.getAttribute('aria-current')).toBe('page');
    });
  }

  it('loads nothing without a network, since browsers would keep the failure, but once it is back', async () => {
    const online = spyOnProperty(navigator, 'onLine').and.returnValue(false);
    const { load, press, told } = await setUp();
    expect(told()).toBeUndefined();
    expect(await press()).toBe('/');
    expect(told()).toBe('You are offline, and the log is not loaded yet. Try again when you are online.');
    expect(load).not.toHaveBeenCalled();

    online.and.returnValue(true);
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('online'));
    expect(load).toHaveBeenCalledTimes(1);
    expect(await press()).toBe('/event-log');
    expect(told()).toBeUndefined();
  });

  it('opens without a network if a service worker may hold the page', async () => {
    spyOnProperty(navigator, 'onLine').and.returnValue(false);
    spyOnProperty(navigator.serviceWorker, 'controller').and.returnValue({} as ServiceWorker);
    const { press, told } = await setUp();
    expect(await press()).toBe('/event-log');
    expect(told()).toBeUndefined();
  });
});
