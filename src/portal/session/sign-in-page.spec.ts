import { HttpTestingController } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import { button, fieldError, input, text, type } from '../testing/page-elements';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aProblem, aSession } from '../testing/samples';
import { settle } from '../testing/settle';
import { Auth } from './auth';
import { SignInPage } from './sign-in-page';

@Component({ template: '' })
class Page {}

describe('SignInPage', () => {
  let harness: RouterTestingHarness;
  let page: HTMLElement;
  let server: HttpTestingController;

  beforeEach(async () => {
    const routes = [
      { path: 'sign-in', component: SignInPage },
      { path: '**', component: Page },
    ];
    TestBed.configureTestingModule({ providers: providePortalTesting(routes) });
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create();
  });

  async function open(url = '/sign-in'): Promise<void> {
    await harness.navigateByUrl(url);
    server.expectOne('/api/sso').flush({ provider: 'Demo SSO' });
    server
      .expectOne('/api/demo-accounts')
      .flush([
        { email: 'ada@bluegum.example', password: 'fabric-demo', company: 'Bluegum', role: 'COMPANY_ADMIN' },
      ]);
    await settle(harness.fixture);
    page = harness.routeNativeElement!;
  }

  async function signIn(email: string, password: string): Promise<void> {
    type(input(page, 'E-mail'), email);
    type(input(page, 'Password'), password);
    button(page, 'Sign in').click();
    await settle(harness.fixture);
  }

  it('fills in a demo account with one click', async () => {
    await open();
    page.querySelector<HTMLElement>('portal-demo-accounts button')!.click();
    await settle(harness.fixture);
    expect(input(page, 'E-mail').value).toBe('ada@bluegum.example');
    expect(input(page, 'Password').value).toBe('fabric-demo');
  });

  it('reports missing values without a request', async () => {
    await open();
    await signIn('', '');
    expect(fieldError(page, 'E-mail')).toBe('Enter your e-mail address.');
    expect(fieldError(page, 'Password')).toBe('Enter your password.');
    server.verify();
  });

  it('opens the page that the user wanted to open', async () => {
    await open('/sign-in?returnUrl=%2Fprofile');
    await signIn('ada@bluegum.example', 'fabric-demo');
    server.expectOne({ method: 'POST', url: '/api/session' }).flush(aSession());
    await settle(harness.fixture);
    expect(TestBed.inject(Router).url).toBe('/profile');
  });

  it('says that the password is wrong', async () => {
    await open();
    await signIn('ada@bluegum.example', 'guess');
    const wrong = aProblem(401, { title: 'Wrong e-mail address or password' });
    server.expectOne('/api/session').flush(wrong, { status: 401, statusText: 'Unauthorized' });
    await settle(harness.fixture);
    expect(text(page.querySelector('[role=alert]'))).toContain('Wrong e-mail address or password');
  });

  it('says how long to wait after too many attempts', async () => {
    await open();
    await signIn('ada@bluegum.example', 'guess');
    server.expectOne('/api/session').flush(aProblem(429), {
      status: 429,
      statusText: 'Too Many Requests',
      headers: { 'Retry-After': '120' },
    });
    await settle(harness.fixture);
    expect(text(page.querySelector('[role=alert]'))).toContain('You can try again in 2 minutes.');
  });

  it('says that the server is down', async () => {
    await open();
    await signIn('ada@bluegum.example', 'fabric-demo');
    server.expectOne('/api/session').error(new ProgressEvent('error'));
    await settle(harness.fixture);
    expect(text(page.querySelector('[role=alert]'))).toContain('No connection');
  });

  it('says why the user has to sign in again', async () => {
    const auth = TestBed.inject(Auth);
    auth.signIn({ email: 'ada', password: 'x' }).subscribe();
    server.expectOne('/api/session').flush(aSession());
    auth.expire();
    await open();
    expect(text(page.querySelector('[role=status]'))).toContain('Your session has expired');
  });
});
