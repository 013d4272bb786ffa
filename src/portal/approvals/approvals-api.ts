import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { tap, type Observable } from 'rxjs';

import type { Approval } from '../../portal-api/contract/index.ts';
import { about } from '../event-log/catalogue/subject';
import { approvalName } from './approval-name';
import { Approvals } from './approvals';

const PATHS: Record<Approval['kind'], string> = {
  CONNECTION: '/api/connection-requests',
  SPEED_CHANGE: '/api/speed-changes',
};

/** Decisions on the requests between companies. */
@Service()
export class ApprovalsApi {
  readonly #http = inject(HttpClient);
  readonly #approvals = inject(Approvals);

  approve(approval: Approval): Observable<Approval> {
    return this.#decide(`${pathOf(approval)}/approve`, null, approvalName(approval));
  }

  deny(approval: Approval, comment: string): Observable<Approval> {
    return this.#decide(`${pathOf(approval)}/deny`, { comment }, approvalName(approval));
  }

  /** @param name as in {@link approvalName} */
  cancelSpeedChange(id: string, name: string): Observable<Approval> {
    return this.#decide(`${pathOf({ kind: 'SPEED_CHANGE', id })}/cancel`, null, name);
  }

  read(id: string): Observable<Approval> {
    return this.#http.get<Approval>(`/api/approvals/${encodeURIComponent(id)}`);
  }

  #decide(path: string, body: object | null, name: string): Observable<Approval> {
    return this.#http
      .post<Approval>(path, body, about(name))
      .pipe(tap((approval) => this.#approvals.put(approval)));
  }
}

function pathOf({ kind, id }: Pick<Approval, 'kind' | 'id'>): string {
  return `${PATHS[kind]}/${encodeURIComponent(id)}`;
}
