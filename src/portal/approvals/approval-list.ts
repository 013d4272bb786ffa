import { DatePipe } from '@angular/common';
import { Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import type { Approval } from '../../portal-api/contract/index.ts';
import { SpeedPipe } from '../inventory/words/speed-pipe';
import { vlanName } from '../inventory/words/vlan-name';
import { BusyButton } from '../page/busy-button';
import type { Attempt } from '../problem/attempt';
import { Permissions } from '../session/permissions';
import { approvalName } from './approval-name';

/** Pending requests, each with the actions that the user can take. */
@Component({
  selector: 'portal-approval-list',
  imports: [BusyButton, DatePipe, MatButton, RouterLink, SpeedPipe],
  templateUrl: './approval-list.html',
  styleUrls: ['../theme/action-list.scss', '../theme/facts.scss'],
})
export class ApprovalList {
  readonly approvals = input.required<readonly Approval[]>();
  /** The decisions that are being sent. */
  readonly deciding = input.required<Attempt>();
  readonly approved = output<Approval>();
  readonly denied = output<Approval>();
  readonly cancelled = output<Approval>();

  protected readonly may = inject(Permissions);
  protected readonly name = approvalName;
  protected readonly vlanName = vlanName;
}
