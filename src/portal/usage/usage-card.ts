import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';

import type { ServiceUsage } from '../../portal-api/contract/index.ts';
import { Loaded } from '../loading/loaded';
import { ProblemNotice } from '../problem/problem-notice';
import { UsageChart } from './usage-chart';

/** The traffic of a service in the last 24 hours, and its performance. */
@Component({
  selector: 'portal-usage-card',
  imports: [DatePipe, DecimalPipe, MatIcon, MatIconButton, ProblemNotice, UsageChart],
  templateUrl: './usage-card.html',
  styleUrl: './usage-card.scss',
})
export class UsageCard {
  readonly uid = input.required<string>();

  protected readonly usage = new Loaded<ServiceUsage>(
    () => `/api/services/${encodeURIComponent(this.uid())}/usage`,
  );
  protected readonly points = computed(() => this.usage.value()?.points);
  protected readonly highest = computed(() => {
    const points = this.points() ?? [];
    return {
      in: Math.max(0, ...points.map(({ inMbps }) => inMbps)),
      out: Math.max(0, ...points.map(({ outMbps }) => outMbps)),
      loss: Math.max(0, ...points.map(({ lossPercent }) => lossPercent)),
    };
  });
}
