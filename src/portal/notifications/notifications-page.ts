import { HttpClient } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { asEvent } from 'ngx-session-event-log';

import { ALL_NOTIFICATIONS } from '../../portal-api/contract/all-notifications.ts';
import type { NotificationSettings } from '../../portal-api/contract/index.ts';
import { notificationUpdate } from '../event-log/catalogue/notification-events';
import { EditedCopy } from '../form/edited-copy';
import { FORM_PARTS } from '../form/form-parts';
import { Loaded } from '../loading/loaded';
import { NotLoaded } from '../loading/not-loaded';
import { Page } from '../page/page';
import { FormSubmission } from '../problem/form-submission';
import { Messages } from '../shell/messages';

const PATH = '/api/notification-settings';
/** E-mails that can be switched off. */
const CHOSEN_GROUPS = [
  { name: 'services', label: 'Services', hint: 'Services that go live, fail, are changed or end.' },
  {
    name: 'ordering',
    label: 'Ordering',
    hint: 'Orders that are accepted, and approvals that are waiting for you.',
  },
  { name: 'financial', label: 'Financial', hint: 'Invoices and payments.' },
  { name: 'company', label: 'Company', hint: 'Changes to the profiles of your company.' },
] as const;

/** E-mails that cannot be switched off. */
const FIXED_GROUPS = [
  { name: 'security', label: 'Security', hint: 'Sign-ins from new places, and changes to how you sign in.' },
  { name: 'people', label: 'People', hint: 'Invitations, new roles and accounts that are deactivated.' },
] as const;

/** The user's choice of e-mail notifications. */
@Component({
  selector: 'portal-notifications-page',
  imports: [FORM_PARTS, FormField, MatSlideToggle, NotLoaded, Page],
  templateUrl: './notifications-page.html',
  styleUrl: './notifications-page.scss',
})
export class NotificationsPage {
  readonly #http = inject(HttpClient);
  readonly #messages = inject(Messages);

  protected readonly settings = new Loaded<NotificationSettings>(() => PATH);
  protected readonly chosenGroups = CHOSEN_GROUPS;
  protected readonly fixedGroups = FIXED_GROUPS;

  readonly #copy = new EditedCopy(() => this.settings.value() ?? ALL_NOTIFICATIONS);
  protected readonly form = form(this.#copy.model, (path) => {
    maxLength(path.copyTo, 254, { message: 'An e-mail address has at most 254 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  async #send(): Promise<void> {
    const context = asEvent(notificationUpdate(this.settings.value() ?? ALL_NOTIFICATIONS));
    const saved = await this.#copy.send(
      (settings) => this.#http.put<NotificationSettings>(PATH, settings, { context }),
      (answer) => answer,
    );
    this.settings.set(saved);
    this.form().reset();
    this.#messages.show('Your notification settings have been updated');
  }
}
