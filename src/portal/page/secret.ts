import { Component, input } from '@angular/core';

import { CopyButton } from './copy-button';

/** A secret that is shown only once, with a button to copy it. */
@Component({
  selector: 'portal-secret',
  imports: [CopyButton],
  template: `
    <p class="key">
      <code>{{ text() }}</code>
    </p>
    <div class="actions">
      <portal-copy-button [label]="copyLabel()" [text]="text()" />
      <ng-content />
    </div>
  `,
  styles: `
    .key {
      margin: 0 0 16px;
      padding: 12px 16px;
      border-radius: 8px;
      background: var(--portal-neutral-container);
      color: var(--portal-neutral);
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }
  `,
})
export class Secret {
  readonly text = input.required<string>();
  readonly copyLabel = input.required<string>();
}
