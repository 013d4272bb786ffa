import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Observable } from 'rxjs';

import type { MfaCode, MfaRecoveryCodes, MfaSetUp } from '../../portal-api/contract/index.ts';

/** Enables and disables multi-factor authentication. */
@Service()
export class MfaApi {
  readonly #http = inject(HttpClient);

  setUp(): Observable<MfaSetUp> {
    return this.#http.post<MfaSetUp>('/api/mfa/set-up', null);
  }

  enable(code: MfaCode): Observable<MfaRecoveryCodes> {
    return this.#http.post<MfaRecoveryCodes>('/api/mfa/enable', code);
  }

  disable(code: MfaCode): Observable<unknown> {
    return this.#http.post('/api/mfa/disable', code);
  }
}
