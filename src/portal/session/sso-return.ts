import { HttpClient } from '@angular/common/http';
import { inject, Service, signal } from '@angular/core';
import { EventLogService } from 'ngx-session-event-log';
import { type Observable, tap } from 'rxjs';

import type { SsoResult } from '../../portal-api/contract/index.ts';
import { SSO_FOUND, SSO_UNKNOWN, ssoEvent } from '../event-log/catalogue/sso-event';

/**
 * Single sign-on leaves the portal and returns with a new page. Its result is read once and becomes the first entry of the
 * new page's log.
 */
@Service()
export class SsoReturn {
  readonly #http = inject(HttpClient);
  readonly #log = inject(EventLogService);
  readonly #failure = signal<string | undefined>(undefined);

  /** The reason why the last attempt failed, worded for the user. */
  readonly failure = this.#failure.asReadonly();

  /** Forgets the failure once the user has signed in another way. */
  forget(): void {
    this.#failure.set(undefined);
  }

  /** Records that the result was lost, and whether the user is signed in. */
  loseResult(signedIn: boolean): void {
    this.#log.record(signedIn ? SSO_FOUND : SSO_UNKNOWN);
  }

  readResult(): Observable<SsoResult | null> {
    return this.#http.get<SsoResult | null>('/api/sso/result').pipe(
      tap((result) => {
        if (!result) return;
        this.#log.record(ssoEvent(result));
        if (!result.succeeded) this.#failure.set(result.detail);
      }),
    );
  }
}
