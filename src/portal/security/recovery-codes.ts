import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { Notice } from '../problem/notice';
import { CopyButton } from '../shell/copy-button';

/** The codes that get somebody in who has lost their phone. Nobody can show them a second time. */
@Component({
  selector: 'portal-recovery-codes',
  imports: [CopyButton, MatButton, Notice],
  template: `
    <portal-notice kind="positive" heading="Multi-factor authentication is on">
      Keep these recovery codes where you find them without your phone. Each signs you in once. They are not
      shown again.
    </portal-notice>
    <h2>Recovery codes</h2>
    <ul aria-label="Recovery codes">
      @for (code of codes(); track code) {
        <li>
          <code>{{ code }}</code>
        </li>
      }
    </ul>
    <div class="form-actions">
      <portal-copy-button label="Copy recovery codes" [text]="text()" />
      <button type="button" matButton="filled" (click)="kept.emit()">I have kept them</button>
    </div>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
  `,
  host: { class: 'card form' },
})
export class RecoveryCodes {
  readonly codes = input.required<readonly string[]>();
  readonly kept = output();

  protected readonly text = computed(() => this.codes().join('\n'));
}
