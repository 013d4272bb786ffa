import { DatePipe } from '@angular/common';
import { Component, computed, DOCUMENT, inject, input } from '@angular/core';

import type { InvitedUser } from '../../portal-api/contract/index.ts';
import { CopyButton } from '../shell/copy-button';

/** The way in for somebody who is invited. The secret is in the fragment, which browsers send to nobody. */
@Component({
  selector: 'portal-invitation-link',
  imports: [CopyButton, DatePipe],
  template: `
    <p>
      Give this link to {{ invited().user.email }}. It works once, until
      {{ invited().expiresAt | date: 'd MMM y, HH:mm' }}, and is not shown again.
    </p>
    <p class="link">
      <code>{{ link() }}</code>
    </p>
    <portal-copy-button label="Copy invitation link" [text]="link()" />
  `,
  styles: `
    p {
      margin: 0 0 16px;
    }

    .link {
      padding: 12px 16px;
      border-radius: 8px;
      background: var(--portal-neutral-container);
      color: var(--portal-neutral);
    }
  `,
})
export class InvitationLink {
  readonly #origin = inject(DOCUMENT).location.origin;

  readonly invited = input.required<InvitedUser>();

  protected readonly link = computed(() => `${this.#origin}/invitation#${this.invited().token}`);
}
