import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { catchError, map, of, Subject, tap, throwError, type Observable } from 'rxjs';

import type { InvitationAcceptance, Session, SignIn } from '../../portal-api/contract/index.ts';
import { SessionChannel } from './session-channel';

/**
 * Why a session ended here: the user signed out (in this tab or another), it expired, or somebody else
 * signed in in another tab, which shares the cookie.
 */
export type SessionEnd = 'signed-out' | 'expired' | 'other-user';

/** The session of this tab: who is signed in to the portal. */
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
  /** True when the user may do everything for the company. The API decides; the portal only says it early. */
  readonly isCompanyAdmin = computed(() => this.#session()?.user.role === 'COMPANY_ADMIN');
  /** Why the last session ended, until the next one begins. */
  readonly ended = this.#ended.asReadonly();
  /** Emits once whenever a session ends here, after `session` has become `null`. */
  readonly signedOut = this.#signedOut.asObservable();

  constructor() {
    const fromOtherTabs = this.#channel.users.subscribe((userId) => this.#followOtherTab(userId));
    inject(DestroyRef).onDestroy(() => fromOtherTabs.unsubscribe());
  }

  /** The session that the browser's cookie still holds, asked for once; an error when nobody answers. */
  restore(): Observable<Session | null> {
    if (this.#restored) return of(this.#session());
    return this.#http.get<Session>('/api/session').pipe(
      catchError((error: unknown) =>
        error instanceof HttpErrorResponse && error.status === 401 ? of(null) : throwError(() => error),
      ),
      tap((session) => {
        this.#restored = true;
        this.#session.set(session);
      }),
    );
  }

  signIn(credentials: SignIn): Observable<Session> {
    return this.#http.post<Session>('/api/session', credentials).pipe(tap((session) => this.#begin(session)));
  }

  /** The session that began at the server while the browser was elsewhere; other tabs share it. */
  arrive(): Observable<Session | null> {
    return this.restore().pipe(tap((session) => session && this.#channel.announce(session.user.id)));
  }

  /** Signs in whoever chose a password for the account that they were invited to. */
  acceptInvitation(acceptance: InvitationAcceptance): Observable<Session> {
    return this.#http
      .post<Session>('/api/invitations/accept', acceptance)
      .pipe(tap((session) => this.#begin(session)));
  }

  /** Ends the session at the server, then here. When the server cannot be reached the user stays signed in. */
  signOut(): Observable<void> {
    return this.#http.delete('/api/session').pipe(
      catchError((error: unknown) =>
        error instanceof HttpErrorResponse && error.status === 401 ? of(null) : throwError(() => error),
      ),
      map(() => {
        this.#end('signed-out');
        this.#channel.announce(null);
      }),
    );
  }

  /** The number of sessions that have ended here: it tells a request of the last one from a request of this one. */
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
    // Nothing of one user or company is shown to the next, also where nobody has signed out in between.
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

function isOther({ user, company }: Session, before: Session | null): boolean {
  return before !== null && (before.user.id !== user.id || before.company.id !== company.id);
}
