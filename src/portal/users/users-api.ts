import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Observable } from 'rxjs';

import type { InvitedUser, User, UserInvitation, UserUpdate } from '../../portal-api/contract/index.ts';

/** Changes to the company's users. */
@Service()
export class UsersApi {
  readonly #http = inject(HttpClient);

  invite(invitation: UserInvitation): Observable<InvitedUser> {
    return this.#http.post<InvitedUser>('/api/users', invitation);
  }

  inviteAgain(id: string): Observable<InvitedUser> {
    return this.#http.post<InvitedUser>(`${userPath(id)}/invitation`, null);
  }

  update(id: string, change: UserUpdate): Observable<User> {
    return this.#http.put<User>(userPath(id), change);
  }

  resetMfa(id: string): Observable<User> {
    return this.#http.post<User>(`${userPath(id)}/reset-mfa`, null);
  }

  deactivate(id: string): Observable<User> {
    return this.#http.post<User>(`${userPath(id)}/deactivate`, null);
  }
}

function userPath(id: string): string {
  return `/api/users/${encodeURIComponent(id)}`;
}
