import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Observable } from 'rxjs';

import type { InvitedUser, User, UserInvitation, UserUpdate } from '../../portal-api/contract/index.ts';
import { about } from '../event-log/catalogue/subject';
import { userName } from './user-name';

/** Changes to the company's users. */
@Service()
export class UsersApi {
  readonly #http = inject(HttpClient);

  invite(invitation: UserInvitation): Observable<InvitedUser> {
    return this.#http.post<InvitedUser>('/api/users', invitation);
  }

  inviteAgain(user: User): Observable<InvitedUser> {
    return this.#http.post<InvitedUser>(`${userPath(user)}/invitation`, null, about(userName(user)));
  }

  update(user: User, change: UserUpdate): Observable<User> {
    return this.#http.put<User>(userPath(user), change, about(userName(user)));
  }

  resetMfa(user: User): Observable<User> {
    return this.#http.post<User>(`${userPath(user)}/reset-mfa`, null);
  }

  deactivate(user: User): Observable<User> {
    return this.#http.post<User>(`${userPath(user)}/deactivate`, null, about(userName(user)));
  }
}

function userPath({ id }: User): string {
  return `/api/users/${encodeURIComponent(id)}`;
}
