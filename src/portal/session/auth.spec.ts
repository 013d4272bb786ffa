import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';

import { providePortalTesting } from '../testing/provide-portal-testing';
import { aProblem, aSession } from '../testing/samples';
import { Auth, type SessionEnd } from './auth';
import { SessionChannel } from './session-channel';

describe('Auth', () => {
  let users: Subject<string | null>;
  let announced: (string | null)[];
  let auth: Auth;
  let server: HttpTestingController;
  let ends: SessionEnd[];

  beforeEach(() => {
    users = new Subject();
    announced = [];
    const channel = { users, announce: (id: string | null) => announced.push(id) };
    TestBed.configureTestingModule({
      providers: [...providePortalTesting(), { provide: SessionChannel, useValue: channel }],
    });
    auth = TestBed.inject(Auth);
    server = TestBed.inject(HttpTestingController);
    ends = [];
    auth.signedOut.subscribe((reason) => ends.push(reason));
  });

  afterEach(() => server.verify());

  function signIn(session = aSession()): void {
    auth.signIn({ email: 'ada@bluegum.example', password: 'secret' }).subscribe();
    server.expectOne({ method: 'POST', url: '/api/session' }).flush(session);
  }

  it('restores the session of the cookie with a single request', () => {
    auth.restore().subscribe();
    server.expectOne({ method: 'GET', url: '/api/session' }).flush(aSession());
    auth.restore().subscribe();
    expect(auth.session()?.user.id).toBe('ada');
  });

  it('treats a 401 as “not signed in”', () => {
    auth.restore().subscribe((session) => expect(session).toBeNull());
    server.expectOne('/api/session').flush(aProblem(401), { status: 401, statusText: 'Unauthorized' });
    expect(ends).toEqual([]);
  });

  it('tries again after the server did not answer', () => {
    auth.restore().subscribe({ error: () => undefined });
    server.expectOne('/api/session').error(new ProgressEvent('error'));
    auth.restore().subscribe();
    server.expectOne('/api/session').flush(aSession());
    expect(auth.signedIn()).toBeTrue();
  });

  it('announces to the other tabs who has signed in', () => {
    signIn();
    expect(announced).toEqual(['ada']);
  });

  it('ends the session at the server, here and in the other tabs', () => {
    signIn();
    auth.signOut().subscribe();
    server.expectOne({ method: 'DELETE', url: '/api/session' }).flush(null);
    expect(auth.session()).toBeNull();
    expect(ends).toEqual(['signed-out']);
    expect(announced).toEqual(['ada', null]);
  });

  it('ends the previous session when another user or company begins one without a sign-out', () => {
    signIn();
    signIn(aSession({ lastName: 'Married' }));
    expect(ends).toEqual([]);
    signIn({ ...aSession(), company: { id: 'kestrel', name: 'Kestrel Health' } });
    expect(ends).toEqual(['other-user']);
    signIn(aSession({ id: 'nora' }));
    expect(ends).toEqual(['other-user', 'other-user']);
    expect(auth.session()?.user.id).toBe('nora');
    expect(auth.ended()).toBeUndefined();
  });

  it('keeps the session when the request to sign out fails', () => {
    signIn();
    auth.signOut().subscribe({ error: () => undefined });
    server.expectOne({ method: 'DELETE', url: '/api/session' }).error(new ProgressEvent('error'));
    expect(auth.signedIn()).toBeTrue();
    expect(ends).toEqual([]);
  });

  it('ends only once when several requests find the session expired', () => {
    signIn();
    auth.expire();
    auth.expire();
    expect(ends).toEqual(['expired']);
    expect(auth.ended()).toBe('expired');
  });

  it('forgets why the previous session ended when the next one begins', () => {
    signIn();
    auth.expire();
    signIn();
    expect(auth.ended()).toBeUndefined();
  });

  it('ends when another tab signs out or signs in as another user', () => {
    signIn();
    users.next(null);
    signIn();
    users.next('nora');
    expect(ends).toEqual(['signed-out', 'other-user']);
  });

  it('ends when another user begins one here without a sign-out, for instance by an invitation', () => {
    signIn();
    const accepted = aSession();
    auth.acceptInvitation({ token: 't', password: 'secret' }).subscribe();
    server
      .expectOne({ method: 'POST', url: '/api/invitations/accept' })
      .flush({ ...accepted, user: { ...accepted.user, id: 'lena' } });
    expect(ends).toEqual(['other-user']);
    expect(auth.session()?.user.id).toBe('lena');
    expect(auth.ended()).toBeUndefined();
  });

  it('continues when another tab signs in as the same user', () => {
    signIn();
    users.next('ada');
    expect(auth.signedIn()).toBeTrue();
  });
});
