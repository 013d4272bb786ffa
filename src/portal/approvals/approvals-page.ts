import { Component, computed, DestroyRef, inject } from '@angular/core';
import type { Observable } from 'rxjs';

import type { Approval } from '../../portal-api/contract/index.ts';
import { dialogOpener } from '../dialog/dialog-opener';
import { EmptyState } from '../loading/empty-state';
import { NotLoaded } from '../loading/not-loaded';
import { BusyButton } from '../page/busy-button';
import { FocusOnChange } from '../page/focus-on-change';
import { Page } from '../page/page';
import { Attempt } from '../problem/attempt';
import { Notice } from '../problem/notice';
import { ChangeProblem } from '../problem/change-problem';
import { RoleNote } from '../session/role-note';
import { Messages } from '../shell/messages';
import { ApprovalList } from './approval-list';
import { approvalName } from './approval-name';
import { Approvals } from './approvals';
import { ApprovalsApi } from './approvals-api';
import { DecidedApprovals } from './decided-approvals';
import { DenyDialog } from './deny-dialog';

/** Requests to and from other companies, and the decisions on earlier ones. */
@Component({
  selector: 'portal-approvals-page',
  imports: [
    ApprovalList,
    BusyButton,
    DecidedApprovals,
    EmptyState,
    FocusOnChange,
    NotLoaded,
    Notice,
    Page,
    ChangeProblem,
    RoleNote,
  ],
  templateUrl: './approvals-page.html',
  styleUrl: './approvals-page.scss',
})
export class ApprovalsPage {
  readonly #api = inject(ApprovalsApi);
  readonly #messages = inject(Messages);
  readonly #openDialog = dialogOpener();

  protected readonly approvals = inject(Approvals);
  protected readonly all = this.approvals.all;
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
  protected readonly decision = new Attempt();

  constructor() {
    this.approvals.watchClosely(true);
    inject(DestroyRef).onDestroy(() => this.approvals.watchClosely(false));
  }

  protected approve(approval: Approval): void {
    this.#send(approval, this.#api.approve(approval), 'has been approved');
  }

  protected cancel(approval: Approval): void {
    this.#send(
      approval,
      this.#api.cancelSpeedChange(approval.id, approvalName(approval)),
      'has been cancelled',
    );
  }

  protected deny(approval: Approval): void {
    this.#openDialog<Approval>(DenyDialog, approval).subscribe((denied) => {
      if (denied) this.#messages.show(`${approvalName(denied)} has been denied`);
    });
  }

  #send(approval: Approval, request: Observable<Approval>, outcome: string): void {
    this.decision.send(
      request,
      (decided) => this.#messages.show(`${approvalName(decided)} ${outcome}`),
      // The list is out of date if someone else has decided in the meantime.
      () => this.approvals.reload(),
      approval.id,
    );
  }
}
