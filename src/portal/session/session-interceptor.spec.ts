import { HttpClient } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import { providePortalTesting } from '../testing/provide-portal-testing';
import { aSession } from '../testing/samples';
import { Auth } from './auth';

describe('sessionInterceptor', () => {
  let auth: Auth;
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    auth = TestBed.inject(Auth);
    server = TestBed.inject(HttpTestingController);
    auth.restore().subscribe();
    server.expectOne('/api/session').flush(aSession());
  });

  function answer(url: string, status: number): void {
    TestBed.inject(HttpClient)
      .get(url)
      .subscribe({ error: () => undefined });
    server.expectOne(url).flush(null, { status, statusText: 'Refused' });
  }

  it('ends the session on a 401 from the API', () => {
    answer('/api/services', 401);
    expect(auth.signedIn()).toBeFalse();
  });

  it('does not end a later session than that of the request', () => {
    const http = TestBed.inject(HttpClient);
    http.get('/api/services').subscribe({ error: () => undefined });
    const late = server.expectOne('/api/services');
    auth.expire();
    auth.signIn({ email: 'ada@bluegum.example', password: 'secret' }).subscribe();
    server.expectOne('/api/session').flush(aSession());
    late.flush(null, { status: 401, statusText: 'Refused' });
    expect(auth.signedIn()).toBeTrue();
  });

  it('keeps the session on other errors and on a wrong password', () => {
    answer('/api/services', 403);
    answer('/api/services', 500);
    answer('/api/session', 401);
    answer('/other/service', 401);
    expect(auth.signedIn()).toBeTrue();
  });
});
