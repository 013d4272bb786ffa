import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

import type { Approval, ApprovalState } from '../../portal-api/contract/index.ts';
import { SpeedPipe } from '../inventory/words/speed-pipe';
import { approvalName } from './approval-name';

const LOOKS: Record<ApprovalState, { label: string; icon: string }> = {
  PENDING: { label: 'Waiting', icon: 'hourglass_top' },
  APPROVED: { label: 'Approved', icon: 'check_circle' },
  DENIED: { label: 'Denied', icon: 'block' },
  CANCELLED: { label: 'Cancelled', icon: 'event_busy' },
};

/** The decisions on earlier requests. */
@Component({
  selector: 'portal-decided-approvals',
  imports: [DatePipe, MatIcon, SpeedPipe],
  template: `
    <ul class="plain-list card">
      @for (approval of approvals(); track approval.id) {
        <li>
          <mat-icon [svgIcon]="looks[approval.state].icon" />
          <div>
            <p>
              {{ name(approval) }}, {{ approval.speedMbps | speed }}:
              <strong>{{ looks[approval.state].label }}</strong>
            </p>
            <p class="secondary">
              <time [attr.datetime]="approval.decidedAt">{{
                approval.decidedAt | date: 'd MMM y, HH:mm'
              }}</time>
              @if (approval.direction === 'RECEIVED') {
                <span>, VXC “{{ approval.vxcName }}”</span>
              }
              @if (approval.comment) {
                <span>: “{{ approval.comment }}”</span>
              }
            </p>
          </div>
        </li>
      }
    </ul>
  `,
  styleUrl: '../theme/item-list.scss',
})
export class DecidedApprovals {
  readonly approvals = input.required<readonly Approval[]>();

  protected readonly looks = LOOKS;
  protected readonly name = approvalName;
}
