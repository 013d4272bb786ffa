import { DatePipe } from '@angular/common';
import { Component, computed, input } from '@angular/core';

import type { StateChange } from '../../../portal-api/contract/index.ts';
import { StateChip } from '../../page/state-chip';
import { serviceStateLook } from '../words/service-state';

/** The states of a service over time, newest first. */
@Component({
  selector: 'portal-service-history',
  imports: [DatePipe, StateChip],
  template: `
    <h2>History</h2>
    <ol>
      @for (change of newestFirst(); track $index) {
        <li>
          <portal-state-chip [look]="look(change.state)" />
          <time [attr.datetime]="change.at">{{ change.at | date: 'd MMM y, HH:mm:ss' }}</time>
          @if (change.detail) {
            <p>{{ change.detail }}</p>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './service-history.scss',
})
export class ServiceHistory {
  readonly history = input.required<readonly StateChange[]>();

  protected readonly newestFirst = computed(() => this.history().toReversed());
  protected readonly look = serviceStateLook;
}
