import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

import type { ActivityRecord } from '../../portal-api/contract/index.ts';
import { ListTable } from '../page/list-table';

/** Calls of the Activity Log as a table, or as a single column of entries on a narrow screen. */
@Component({
  selector: 'portal-activity-list',
  imports: [DatePipe, ListTable, MatIcon, RouterLink],
  templateUrl: './activity-list.html',
  styleUrl: './activity-list.scss',
})
export class ActivityList {
  readonly records = input.required<readonly ActivityRecord[]>();

  protected readonly columns = ['Time', 'Actor', 'Channel', 'Activity', 'Outcome', 'Trace ID'];
}
