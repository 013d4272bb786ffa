import { Component, computed, input } from '@angular/core';

import type { UsagePoint } from '../../portal-api/contract/index.ts';

const WIDTH = 480;
const HEIGHT = 120;

/** Two lines of traffic, distinguished by their strokes. The text beside the chart has the same information. */
@Component({
  selector: 'portal-usage-chart',
  template: `
    <svg [attr.viewBox]="box" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <polyline [attr.points]="incoming()" />
      <polyline class="out" [attr.points]="outgoing()" />
    </svg>
  `,
  styles: `
    svg {
      display: block;
      width: 100%;
      height: 120px;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
    }

    polyline {
      fill: none;
      stroke: var(--mat-sys-primary);
      stroke-width: 2px;
      vector-effect: non-scaling-stroke;
    }

    .out {
      stroke-dasharray: 2 4;
    }
  `,
})
export class UsageChart {
  readonly points = input.required<readonly UsagePoint[]>();

  protected readonly box = `0 0 ${WIDTH} ${HEIGHT}`;
  protected readonly incoming = computed(() => this.#line(({ inMbps }) => inMbps));
  protected readonly outgoing = computed(() => this.#line(({ outMbps }) => outMbps));

  readonly #top = computed(() =>
    Math.max(1, ...this.points().flatMap(({ inMbps, outMbps }) => [inMbps, outMbps])),
  );

  #line(value: (point: UsagePoint) => number): string {
    const points = this.points();
    const step = WIDTH / Math.max(1, points.length - 1);
    const y = (point: UsagePoint) => HEIGHT - (value(point) / this.#top()) * (HEIGHT - 4);
    return points.map((point, index) => `${(index * step).toFixed(1)},${y(point).toFixed(1)}`).join(' ');
  }
}
