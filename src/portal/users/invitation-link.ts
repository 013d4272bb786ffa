import { DatePipe } from '@angular/common';
import { Component, computed, DOCUMENT, inject, input } from '@angular/core';

import type { InvitedUser } from '../../portal-api/contract/index.ts';
import { Secret } from '../page/secret';

/** Shows the link of an invitation. Its secret is in the fragment, which browsers do not send to servers. */
@Component({
  selector: 'portal-invitation-link',
  imports: [DatePipe, Secret],
  template: `
    <p>
      Give this link to {{ invited().user.email }}. It works once, until
      {{ invited().expiresAt | date: 'd MMM y, HH:mm' }}, and will not be shown again.
    </p>
    <portal-secret copyLabel="Copy invitation link" [text]="link()" />
  `,
  styles: 'p { margin: 0 0 16px; }',
})
export class InvitationLink {
  readonly #origin = inject(DOCUMENT).location.origin;

  readonly invited = input.required<InvitedUser>();

  protected readonly link = computed(() => `${this.#origin}/invitation#${this.invited().token}`);
}
