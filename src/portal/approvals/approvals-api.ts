import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { tap, type Observable } from 'rxjs';

import type { Approval } from '../../portal-api/contract/index.ts';
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
    return this.#decide(`${pathOf(approval)}/approve`, null);
  }

  deny(approval: Approval, comment: string): Observable<Approval> {
    return this.#decide(`${pathOf(approval)}/deny`, { comment });
  }

  cancelSpeedChange(id: string): Observable<Approval> {
    return this.#decide(`${pathOf({ kind: 'SPEED_CHANGE', id })}/cancel`, null);
  }

  read(id: string): Observable<Approval> {
    return this.#http.get<Approval>(`/api/approvals/${encodeURIComponent(id)}`);
  }

  #decide(path: string, body: object | null): Observable<Approval> {
    return this.#http.post<Approval>(path, body).pipe(tap((approval) => this.#approvals.put(approval)));
  }
}

function pathOf({ kind, id }: Pick<Approval, 'kind' | 'id'>): string {
  return `${PATHS[kind]}/${encodeURIComponent(id)}`;
}
