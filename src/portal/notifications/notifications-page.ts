import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { form, FormField, maxLength, type ValidationError } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { asEvent } from 'ngx-session-event-log';
import { firstValueFrom } from 'rxjs';

import type { NotificationSettings } from '../../portal-api/contract/index.ts';
import { notificationUpdate } from '../event-log/notification-events';
import { fieldErrors, unplacedProblems } from '../problem/field-errors';
import { LinkedField } from '../problem/linked-field';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { submitForm } from '../problem/submit-form';
import type { RequestProblem } from '../problem/request-problem';
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
  protected readonly problem = signal<RequestProblem | undefined>(undefined);
  protected readonly unplaced = computed(() => unplacedProblems(this.form, this.problem()?.errors ?? []));

  protected load(): void {
    this.#resource.reload();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await submitForm(this.form, () => this.#send());
  }

  async #send(): Promise<ValidationError.WithOptionalFieldTree[] | undefined> {
    this.problem.set(undefined);
    try {
      const context = asEvent(notificationUpdate(this.settings() ?? ALL_ON));
      const saved = this.#http.put<NotificationSettings>(PATH, this.#model(), { context });
      this.#resource.set(await firstValueFrom(saved));
      this.form().reset();
      this.#messages.show('Your notification settings have been updated');
      return undefined;
    } catch (error) {
      const problem = readProblem(error);
      this.problem.set(problem);
      return fieldErrors(this.form, problem.errors);
    }
  }
}
