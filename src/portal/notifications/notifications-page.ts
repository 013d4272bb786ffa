import { HttpClient } from '@angular/common/http';
import { Component, inject, linkedSignal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { asEvent } from 'ngx-session-event-log';
import { firstValueFrom } from 'rxjs';

import type { NotificationSettings } from '../../portal-api/contract/index.ts';
import { notificationUpdate } from '../event-log/notification-events';
import { FORM_PARTS } from '../form/form-parts';
import { Loaded } from '../loading/loaded';
import { NotLoaded } from '../loading/not-loaded';
import { Page } from '../page/page';
import { FormSubmission } from '../problem/form-submission';
import { Messages } from '../shell/messages';
import { CHOSEN_GROUPS, FIXED_GROUPS } from './notification-groups';

const PATH = '/api/notification-settings';
const ALL_ON: NotificationSettings = {
  services: true,
  ordering: true,
  financial: true,
  company: true,
  security: true,
  people: true,
  copyTo: '',
};

/** The choice of the e-mails that the user gets. */
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

  readonly #model = linkedSignal(() => this.settings.value() ?? ALL_ON);
  protected readonly form = form(this.#model, (path) => {
    maxLength(path.copyTo, 254, { message: 'An e-mail address has at most 254 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  async #send(): Promise<void> {
    const context = asEvent(notificationUpdate(this.settings.value() ?? ALL_ON));
    const saved = this.#http.put<NotificationSettings>(PATH, this.#model(), { context });
    this.settings.set(await firstValueFrom(saved));
    this.form().reset();
    this.#messages.show('Your notification settings have been updated');
  }
}
