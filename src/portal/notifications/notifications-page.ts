import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { asEvent } from 'ngx-session-event-log';
import { firstValueFrom } from 'rxjs';

import type { NotificationSettings } from '../../portal-api/contract/index.ts';
import { notificationUpdate } from '../event-log/notification-events';
import { LinkedField } from '../problem/linked-field';
import { FormSubmission } from '../problem/form-submission';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { Messages } from '../shell/messages';
import { PageHeading } from '../shell/page-heading';
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

/** What the user is told of by e-mail. */
@Component({
  selector: 'portal-notifications-page',
  imports: [
    FormField,
    LinkedField,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatProgressBar,
    MatSlideToggle,
    PageHeading,
    ProblemNotice,
  ],
  templateUrl: './notifications-page.html',
  styleUrl: './notifications-page.scss',
})
export class NotificationsPage {
  readonly #http = inject(HttpClient);
  readonly #messages = inject(Messages);
  readonly #resource = httpResource<NotificationSettings>(() => PATH);

  protected readonly settings = computed(() =>
    this.#resource.hasValue() ? this.#resource.value() : undefined,
  );
  protected readonly loadProblem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  protected readonly chosenGroups = CHOSEN_GROUPS;
  protected readonly fixedGroups = FIXED_GROUPS;

  readonly #model = linkedSignal(() => this.settings() ?? ALL_ON);
  protected readonly form = form(this.#model, (path) => {
    maxLength(path.copyTo, 254, { message: 'An e-mail address has at most 254 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  protected load(): void {
    this.#resource.reload();
  }

  async #send(): Promise<void> {
    const context = asEvent(notificationUpdate(this.settings() ?? ALL_ON));
    const saved = this.#http.put<NotificationSettings>(PATH, this.#model(), { context });
    this.#resource.set(await firstValueFrom(saved));
    this.form().reset();
    this.#messages.show('Your notification settings have been updated');
  }
}
