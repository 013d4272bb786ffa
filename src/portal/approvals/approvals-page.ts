import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { Observable } from 'rxjs';

import type { Approval } from '../../portal-api/contract/index.ts';
import { EmptyState } from '../loading/empty-state';
import { Notice } from '../problem/notice';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import type { RequestProblem } from '../problem/request-problem';
import { RoleNote } from '../session/role-note';
import { FocusOnChange } from '../shell/focus-on-change';
import { Messages } from '../shell/messages';
import { PageHeading } from '../shell/page-heading';
import { ApprovalList } from './approval-list';
import { approvalName } from './approval-name';
import { Approvals } from './approvals';
import { ApprovalsApi } from './approvals-api';
import { DecidedApprovals } from './decided-approvals';
import { DenyDialog } from './deny-dialog';

/** What other companies ask of the user's company, what it has asked of them, and what was decided. */
@Component({
  selector: 'portal-approvals-page',
  imports: [
    ApprovalList,
    DecidedApprovals,
    EmptyState,
    FocusOnChange,
    MatProgressBar,
    Notice,
    PageHeading,
    ProblemNotice,
    RoleNote,
  ],
  templateUrl: './approvals-page.html',
  styleUrl: './approvals-page.scss',
})
export class ApprovalsPage {
  readonly #api = inject(ApprovalsApi);
  readonly #approvals = inject(Approvals);
  readonly #dialog = inject(MatDialog);
  readonly #messages = inject(Messages);
  readonly #destroyRef = inject(DestroyRef);

  protected readonly all = this.#approvals.all;
  protected readonly loadProblem = this.#approvals.problem;
  protected readonly pending = computed(() => this.all()?.filter(({ state }) => state === 'PENDING') ?? []);
  protected readonly sections = computed(() => {
    const received = this.pending().filter(({ direction }) => direction === 'RECEIVED');
    return [
      { title: 'Connection requests', approvals: received.filter(({ kind }) => kind === 'CONNECTION') },
      { title: 'Speed changes', approvals: received.filter(({ kind }) => kind === 'SPEED_CHANGE') },
      { title: 'Your requests', approvals: this.pending().filter(({ direction }) => direction === 'SENT') },
    ];
  });
  protected readonly decided = computed(() => this.all()?.filter(({ state }) => state !== 'PENDING') ?? []);
  protected readonly sending = signal<string | undefined>(undefined);
  protected readonly problem = signal<RequestProblem | undefined>(undefined);

  constructor() {
    this.#approvals.watchClosely(true);
    this.#destroyRef.onDestroy(() => this.#approvals.watchClosely(false));
  }

  protected load(): void {
    this.#approvals.load();
  }

  protected approve(approval: Approval): void {
    this.#send(approval, this.#api.approve(approval), 'has been approved');
  }

  protected cancel(approval: Approval): void {
    this.#send(approval, this.#api.cancelSpeedChange(approval.id), 'has been cancelled');
  }

  protected deny(approval: Approval): void {
    const config = Object.assign(new MatDialogConfig<Approval>(), { data: approval, width: '480px' });
    this.#dialog
      .open<DenyDialog, Approval, Approval>(DenyDialog, config)
      .afterClosed()
      .pipe(takeUntilDestroyed(this.#destroyRef))
      .subscribe((denied) => {
        if (denied) this.#messages.show(`${approvalName(denied)} has been denied`);
      });
  }

  #send(approval: Approval, request: Observable<Approval>, outcome: string): void {
    this.sending.set(approval.id);
    this.problem.set(undefined);
    request.subscribe({
      next: (decided) => {
        this.sending.set(undefined);
        this.#messages.show(`${approvalName(decided)} ${outcome}`);
      },
      error: (error: unknown) => {
        this.sending.set(undefined);
        this.problem.set(readProblem(error));
        // What was shown was out of date if somebody else has decided meanwhile.
        this.load();
      },
    });
  }
}
