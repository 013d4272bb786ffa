import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatDialog } from '@angular/material/dialog';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { Router, provideRouter } from '@angular/router';
import { EventLogService, provideEventLog } from 'ngx-session-event-log';
import { EventLogPageHarness } from 'ngx-session-event-log/testing';

import { LogDialog } from './log-dialog';
import { OpenLog } from './open-log';

describe('The page in a dialog, as the guide shows it', () => {
  async function open() {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', children: [] }]),
        provideEventLog(),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      ],
    });
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/orders');
    await router.navigateByUrl('/orders?q=ports');
    TestBed.inject(EventLogService).error({ type: 'order.place', title: 'Order was not placed' });
    const loader = TestbedHarnessEnvironment.documentRootLoader(TestBed.createComponent(OpenLog));
    TestBed.inject(MatDialog).open(LogDialog);
    const page = await loader.getHarness(EventLogPageHarness);
    return { router, loader, page };
  }

  it('shows the log, and leaves the URL of the application alone', async () => {
    const { router, page } = await open();
    expect(await (await page.getRow()).getTitle()).toBe('Order was not placed');
    await page.filterBySeverity('error');
    expect(await page.getChosenSeverities()).toEqual(['Error 1']);
    expect(router.url).toBe('/orders?q=ports');
  });

  it('has no link to the viewer, which is a page of its own', async () => {
    const { page } = await open();
    expect(await page.getExports()).not.toContain('Open a support bundle');
  });

  it('closes on Escape, but does not leave the page below', async () => {
    const { router, loader } = await open();
    const event = new KeyboardEvent('keydown', {
      key: 'Escape',
      keyCode: 27,
      bubbles: true,
      cancelable: true,
    });
    document.querySelector('event-log-page h1')?.dispatchEvent(event);
    await TestBed.inject(ApplicationRef).whenStable();
    expect(await loader.getAllHarnesses(MatDialogHarness)).toEqual([]);
    expect(router.url).toBe('/orders?q=ports');
  });
});
