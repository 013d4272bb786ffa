import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { catchError, map, of, Subject, tap, throwError, type Observable } from 'rxjs';

import type { InvitationAcceptance, Session, SignIn } from '../../portal-api/contract/index.ts';
import { SessionChannel } from './session-channel';

/**
 * The reason why a session ended in this tab: the user signed out (in this tab or another), it expired, or someone else
 * signed in in another tab, which shares the cookie.
 */
export type SessionEnd = 'signed-out' | 'expired' | 'other-user';

/** The user's session in this tab. */
@Service()
export class Auth {
  readonly #http = inject(HttpClient);
  readonly #channel = inject(SessionChannel);
  readonly #session = signal<Session | null>(null);
  readonly #ended = signal<SessionEnd | undefined>(undefined);
  readonly #signedOut = new Subject<SessionEnd>();
  #restored = false;
  #ends = 0;

  readonly session = this.#session.asReadonly();
  readonly signedIn = computed(() => this.#session() !== null);
  /** True if the user may do everything for the company. The API enforces it; the portal only adapts its pages. */
  readonly isCompanyAdmin = computed(() => this.#session()?.user.role === 'COMPANY_ADMIN');
  /** The reason why the last session ended, until the next one begins. */
  readonly ended = this.#ended.asReadonly();
  /** Emits when a session ends in this tab, after `session` has become `null`. */
  readonly signedOut = this.#signedOut.asObservable();

  constructor() {
    const fromOtherTabs = this.#channel.users.subscribe((userId) => this.#followOtherTab(userId));
    inject(DestroyRef).onDestroy(() => fromOtherTabs.unsubscribe());
  }

  /** Restores the session of the browser's cookie, with a single request; fails if the server does not answer. */
  restore(): Observable<Session | null> {
    if (this.#restored) return of(this.#session());
    return this.#http.get<Session>('/api/session').pipe(
      catchError(nullUnlessSignedIn),
      tap((session) => {
        this.#restored = true;
        this.#session.set(session);
      }),
    );
  }

  signIn(credentials: SignIn): Observable<Session> {
    return this.#http.post<Session>('/api/session', credentials).pipe(tap((session) => this.#begin(session)));
  }

  /** Reads the session that began while the browser was at the identity provider; other tabs share it. */
  arrive(): Observable<Session | null> {
    return this.restore().pipe(tap((session) => session && this.#channel.announce(session.user.id)));
  }

  /** Accepts an invitation and signs the user in. */
  acceptInvitation(acceptance: InvitationAcceptance): Observable<Session> {
    return this.#http
      .post<Session>('/api/invitations/accept', acceptance)
      .pipe(tap((session) => this.#begin(session)));
  }

  /** Ends the session at the server, then in this tab. If the server cannot be reached, the user stays signed in. */
  signOut(): Observable<void> {
    return this.#http.delete('/api/session').pipe(
      catchError(nullUnlessSignedIn),
      map(() => {
        this.#end('signed-out');
        this.#channel.announce(null);
      }),
    );
  }

  /** Number of sessions that have ended in this tab; distinguishes requests of an earlier session from those of this one. */
  get ends(): number {
    return this.#ends;
  }

  /** The server no longer knows the session. */
  expire(): void {
    this.#end('expired');
  }

  /** The user has changed their name in the profile. */
  rename(firstName: string, lastName: string): void {
    this.#session.update(
      (session) => session && { ...session, user: { ...session.user, firstName, lastName } },
    );
  }

  #begin(session: Session): void {
    this.#restored = true;
    // Data of one user or company must not be shown to the next, even if no one has signed out in between.
    if (isOther(session, this.#session())) this.#end('other-user');
    this.#ended.set(undefined);
    this.#session.set(session);
    this.#channel.announce(session.user.id);
  }

  #followOtherTab(userId: string | null): void {
    if (userId !== this.#session()?.user.id) this.#end(userId === null ? 'signed-out' : 'other-user');
  }

  #end(reason: SessionEnd): void {
    if (this.#session() === null) return;
    this.#ends++;
    this.#session.set(null);
    this.#ended.set(reason);
    this.#signedOut.next(reason);
  }
}

/** Turns the answer that no one is signed in into `null`, and passes on other errors. */
function nullUnlessSignedIn(error: unknown): Observable<null> {
  return error instanceof HttpErrorResponse && error.status === 401 ? of(null) : throwError(() => error);
}

function isOther({ user, company }: Session, before: Session | null): boolean {
  return before !== null && (before.user.id !== user.id || before.company.id !== company.id);
}
