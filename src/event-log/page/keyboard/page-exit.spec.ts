import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterOutlet, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEventLog } from 'ngx-session-event-log';
import { provideEventLogTesting } from 'ngx-session-event-log/testing';

import { EVENT_LOG_ROUTES } from '../event-log-routes';
import { openLogPage } from '../spec-support/open-log-page';

@Component({
  selector: 'event-log-region',
  imports: [RouterOutlet],
  template: '<router-outlet />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Region {}

@Component({ selector: 'event-log-blank', template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class Blank {}

describe('PageExit', () => {
  it('knows the previous page if the log is in a nested outlet', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'event-log', component: Region, children: EVENT_LOG_ROUTES },
          { path: '**', component: Blank },
        ]),
        provideEventLog(),
        provideEventLogTesting(),
      ],
    });
    const harness = await RouterTestingHarness.create('/profile');
    await harness.navigateByUrl('/event-log');

    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/profile');
  });

  it('does not close what is around the page as well, such as a dialog', async () => {
    const { page, element } = await openLogPage((log) => log.info({ type: 'a.do', title: 'Done' }));
    const row = await page.getRow();
    await row.open();
    const around = jasmine.createSpy();
    element.addEventListener('keydown', around);
    const button = element.querySelector<HTMLElement>('event-log-details button');
    button?.focus();
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(await row.isOpen()).toBeFalse();
    expect(around).not.toHaveBeenCalled();
  });
});
