import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { EventLogService } from 'ngx-session-event-log';

import type { SsoResult } from '../../portal-api/contract/index.ts';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aProblem, aSession } from '../testing/samples';
import { nextTurn } from '../testing/settle';
import { ssoReturnGuard } from './sso-return-guard';
import { SsoReturn } from './sso-return';

@Component({ selector: 'portal-some-page', template: '' })
class SomePage {}

describe('ssoReturnGuard', () => {
  let server: HttpTestingController;

  beforeEach(() => {
    const routes = [
      { path: 'sso', canActivate: [ssoReturnGuard], children: [] },
      { path: '**', component: SomePage },
    ];
    TestBed.configureTestingModule({ providers: providePortalTesting(routes) });
    server = TestBed.inject(HttpTestingController);
  });

  async function comeBack(result: SsoResult | null | undefined, signedIn: boolean): Promise<string> {
    const harness = await RouterTestingHarness.create();
    const arrival = harness.navigateByUrl('/sso');
    await nextTurn();
    const asked = server.expectOne('/api/sso/result');
    if (result === undefined) asked.error(new ProgressEvent('error'));
    else asked.flush(result);
    await nextTurn();
    const session = server.expectOne('/api/session');
    if (signedIn) session.flush(aSession());
    else session.flush(aProblem(401), { status: 401, statusText: 'Unauthorized' });
    await arrival;
    return TestBed.inject(Router).url;
  }

  const titles = () =>
    TestBed.inject(EventLogService)
      .entries()
      .map(({ type, severity }) => [type, severity]);

  it('opens the services with a first entry in the log', async () => {
    const url = await comeBack({ kind: 'SIGN_UP', succeeded: true, traceId: 'a'.repeat(32) }, true);
    expect(url).toBe('/services');
    expect(titles()).toEqual([['sso.sign-up', 'success']]);
  });

  it('returns to the sign-in page, which says why', async () => {
    const failed: SsoResult = {
      kind: 'LOG_IN',
      succeeded: false,
      detail: 'You cancelled.',
      traceId: 'a'.repeat(32),
    };
    expect(await comeBack(failed, false)).toBe('/sign-in');
    expect(titles()).toEqual([['sso.log-in', 'error']]);
    expect(TestBed.inject(SsoReturn).failure()).toBe('You cancelled.');
  });

  it('opens the portal for a user who is signed in even if the result was lost, and records that', async () => {
    expect(await comeBack(undefined, true)).toBe('/services');
    expect(titles()).toEqual([['sso.log-in', 'success']]);
  });

  it('records that the outcome is unknown if the result was lost and no one is signed in', async () => {
    expect(await comeBack(undefined, false)).toBe('/sign-in');
    expect(titles()).toEqual([['sso.log-in', 'warning']]);
  });

  it('records nothing if its address is opened by hand', async () => {
    expect(await comeBack(null, false)).toBe('/sign-in');
    expect(titles()).toEqual([]);
  });
});
