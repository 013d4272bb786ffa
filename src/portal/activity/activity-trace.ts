import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';

const AROUND_MS = 5 * 60_000;

/** Says that only one trace is shown, and links to the calls around it. */
@Component({
  selector: 'portal-activity-trace',
  imports: [MatButton, MatIcon, RouterLink],
  template: `
    <p>
      Only trace ID <code>{{ traceId() }}</code>
    </p>
    @if (around(); as queryParams) {
      <a matButton [routerLink]="[]" [queryParams]="queryParams"
        ><mat-icon svgIcon="schedule" />Show all calls around this time</a
      >
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
    }

    p {
      margin: 0;
    }
  `,
})
export class ActivityTrace {
  readonly traceId = input.required<string>();
  /** Time of the trace's newest call, once it is loaded. */
  readonly at = input<string>();

  protected readonly around = computed(() => {
    const at = this.at();
    if (at === undefined) return undefined;
    const shifted = (milliseconds: number) => new Date(Date.parse(at) + milliseconds).toISOString();
    return { from: shifted(-AROUND_MS), to: shifted(AROUND_MS) };
  });
}
