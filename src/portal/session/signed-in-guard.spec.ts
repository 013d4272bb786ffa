import { HttpTestingController } from '@angular/common/http/testing';
import { Component, ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withNavigationErrorHandler } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import { showUnavailable } from '../shell/show-unavailable';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aSession } from '../testing/samples';
import { nextTurn } from '../testing/settle';
import { signedInGuard } from './signed-in-guard';
import { signedOutGuard } from './signed-out-guard';

@Component({ selector: 'portal-entered', template: '' })
class Page {}

describe('the way into the portal', () => {
  let server: HttpTestingController;
  let router: Router;

  beforeEach(() => {
    const routes = [
      { path: 'sign-in', component: Page, canActivate: [signedOutGuard] },
      { path: 'unavailable', component: Page },
      { path: '**', component: Page, canActivate: [signedInGuard] },
    ];
    TestBed.configureTestingModule({
      providers: [
        ...providePortalTesting(),
        provideRouter(routes, withNavigationErrorHandler(showUnavailable)),
        { provide: ErrorHandler, useValue: { handleError: () => undefined } },
      ],
    });
    server = TestBed.inject(HttpTestingController);
    router = TestBed.inject(Router);
  });

  async function open(url: string, answer: () => void): Promise<void> {
    const harness = await RouterTestingHarness.create();
    const opened = harness.navigateByUrl(url);
    await nextTurn();
    answer();
    await opened;
  }

  const session = () => server.expectOne('/api/session');

  it('opens the page for a signed-in user', async () => {
    await open('/services', () => session().flush(aSession()));
    expect(router.url).toBe('/services');
  });

  it('redirects everyone else to the sign-in page, and remembers the page that they wanted to open', async () => {
    await open('/services/abc?tab=1', () => session().flush(null, { status: 401, statusText: 'No' }));
    expect(router.url).toBe('/sign-in?returnUrl=%2Fservices%2Fabc%3Ftab%3D1');
  });

  it('redirects from the sign-in page if there is a session', async () => {
    await open('/sign-in?returnUrl=%2Fprofile', () => session().flush(aSession()));
    expect(router.url).toBe('/profile');
  });

  it('shows that the portal is not available if the server does not answer', async () => {
    await open('/services', () => session().error(new ProgressEvent('error')));
    expect(router.url).toBe('/unavailable?returnUrl=%2Fservices');
  });
});
