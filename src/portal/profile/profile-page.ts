import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { EventLogService } from 'ngx-session-event-log';
import { firstValueFrom, type Observable } from 'rxjs';

import type { Profile, ProfileUpdate } from '../../portal-api/contract/index.ts';
import { profileUpdate } from '../event-log/profile-update';
import { LinkedField } from '../problem/linked-field';
import { FormSubmission } from '../problem/form-submission';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { Auth } from '../session/auth';
import { Messages } from '../shell/messages';
import { PageHeading } from '../shell/page-heading';

const NOBODY: ProfileUpdate = { firstName: '', lastName: '', jobTitle: '', phone: '' };

/** What the portal knows of the user, to be changed by the user. */
@Component({
  selector: 'portal-profile-page',
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
    PageHeading,
    ProblemNotice,
  ],
  templateUrl: './profile-page.html',
  styleUrl: './profile-page.scss',
})
export class ProfilePage {
  readonly #http = inject(HttpClient);
  readonly #auth = inject(Auth);
  readonly #log = inject(EventLogService);
  readonly #messages = inject(Messages);
  readonly #resource = httpResource<Profile>(() => '/api/profile');

  protected readonly profile = computed(() =>
    this.#resource.hasValue() ? this.#resource.value() : undefined,
  );
  protected readonly loadProblem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });

  readonly #model = linkedSignal(() => editable(this.profile() ?? NOBODY));
  protected readonly form = form(this.#model, (path) => {
    required(path.firstName, { message: 'Enter your first name.' });
    maxLength(path.firstName, 80, { message: 'A first name has at most 80 characters.' });
    required(path.lastName, { message: 'Enter your last name.' });
    maxLength(path.lastName, 80, { message: 'A last name has at most 80 characters.' });
    maxLength(path.jobTitle, 80, { message: 'A job title has at most 80 characters.' });
    maxLength(path.phone, 24, { message: 'A phone number has at most 24 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  protected load(): void {
    this.#resource.reload();
  }

  async #send(): Promise<void> {
    const profile = await firstValueFrom(this.#update(this.#model()));
    this.#resource.set(profile);
    this.form().reset();
    this.#auth.rename(profile.firstName, profile.lastName);
    this.#messages.show('Your profile has been updated');
  }

  #update(change: ProfileUpdate): Observable<Profile> {
    return this.#log.track(profileUpdate, (operation) =>
      this.#http.put<Profile>('/api/profile', change, {
        context: operation.httpContext('Save the profile'),
      }),
    );
  }
}

function editable({ firstName, lastName, jobTitle, phone }: ProfileUpdate): ProfileUpdate {
  return { firstName, lastName, jobTitle, phone };
}
