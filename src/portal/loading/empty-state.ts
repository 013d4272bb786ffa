import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/** Says that there is nothing to show. The projected content says why, and what to do next. */
@Component({
  selector: 'portal-empty-state',
  imports: [MatIcon],
  template: `
    <div class="disc"><mat-icon [svgIcon]="icon()" /></div>
    <h2>{{ heading() }}</h2>
    <ng-content />
  `,
  styleUrl: './empty-state.scss',
})
export class EmptyState {
  readonly icon = input.required<string>();
  readonly heading = input.required<string>();
}
