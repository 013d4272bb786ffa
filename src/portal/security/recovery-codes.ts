import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { CopyButton } from '../page/copy-button';
import { Notice } from '../problem/notice';

/** Recovery codes for signing in without the phone. They are shown only once. */
@Component({
  selector: 'portal-recovery-codes',
  imports: [CopyButton, MatButton, Notice],
  template: `
    <portal-notice kind="positive" heading="Multi-factor authentication is on">
      Keep these recovery codes somewhere you can reach without your phone. Each signs you in once. They will
      not be shown again.
    </portal-notice>
    <h2>Recovery codes</h2>
    <ul class="plain-list" aria-label="Recovery codes">
      @for (code of codes(); track code) {
        <li>
          <code>{{ code }}</code>
        </li>
      }
    </ul>
    <div class="form-actions">
      <portal-copy-button label="Copy recovery codes" [text]="text()" />
      <button type="button" matButton="filled" (click)="kept.emit()">I have saved them</button>
    </div>
  `,
  styles: `
    ul {
      grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
    }
  `,
  host: { class: 'card form' },
})
export class RecoveryCodes {
  readonly codes = input.required<readonly string[]>();
  readonly kept = output();

  protected readonly text = computed(() => this.codes().join('\n'));
}
