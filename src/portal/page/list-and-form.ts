import { booleanAttribute, Component, input } from '@angular/core';

import { EmptyState } from '../loading/empty-state';
import type { Loaded } from '../loading/loaded';
import { NotLoaded } from '../loading/not-loaded';
import { ProblemNotice } from '../problem/problem-notice';
import { FocusOnChange } from './focus-on-change';
import { Page } from './page';

/** A page with a list (the projected `ul`) and, beside it, the form that adds to the list (all other content). */
@Component({
  selector: 'portal-list-and-form',
  imports: [EmptyState, FocusOnChange, NotLoaded, Page, ProblemNotice],
  template: `
    <portal-page [heading]="heading()" [lead]="lead()">
      <div class="columns" [class.form-first]="formFirst()">
        <div class="column" role="group" [attr.aria-label]="heading()" [portalFocusOnChange]="list().value()">
          @if (list().value(); as items) {
            @if (list().problem(); as problem) {
              <portal-problem-notice [problem]="problem" [retryable]="true" (retried)="list().reload()" />
            }
            @if (items.length > 0) {
              <ng-content select="ul" />
            } @else {
              <portal-empty-state [icon]="icon()" [heading]="empty()">
                <p>{{ emptyHint() }}</p>
              </portal-empty-state>
            }
          } @else {
            <portal-not-loaded [label]="'Loading ' + heading().toLowerCase()" [of]="list()" />
          }
        </div>
        <div class="column"><ng-content /></div>
      </div>
    </portal-page>
  `,
  styles: `
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 24px;
      align-items: start;
    }

    .column {
      display: grid;
      gap: 16px;
    }

    @media (width < 1000px) {
      .columns {
        grid-template-columns: minmax(0, 1fr);
      }

      .form-first .column:last-child {
        order: -1;
      }
    }
  `,
})
export class ListAndForm {
  readonly heading = input.required<string>();
  readonly lead = input.required<string>();
  readonly list = input.required<Loaded<readonly unknown[]>>();
  /** Icon for an empty list. */
  readonly icon = input.required<string>();
  readonly empty = input.required<string>();
  readonly emptyHint = input.required<string>();
  /** True puts the form first when there is room for only one column. */
  readonly formFirst = input(false, { transform: booleanAttribute });
}
