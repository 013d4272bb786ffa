import { HttpClient } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { form, maxLength, required } from '@angular/forms/signals';
import { EventLogService } from 'ngx-session-event-log';
import type { Observable } from 'rxjs';

import type { Profile, ProfileUpdate } from '../../portal-api/contract/index.ts';
import { profileUpdate } from '../event-log/catalogue/profile-update';
import { EditedCopy } from '../form/edited-copy';
import { FORM_PARTS } from '../form/form-parts';
import { Loaded } from '../loading/loaded';
import { NotLoaded } from '../loading/not-loaded';
import { Page } from '../page/page';
import { FormSubmission } from '../problem/form-submission';
import { Auth } from '../session/auth';
import { Messages } from '../shell/messages';

const NOBODY: ProfileUpdate = { firstName: '', lastName: '', jobTitle: '', phone: '' };

/** The user's personal details, which they can edit. */
@Component({
  selector: 'portal-profile-page',
  imports: [FORM_PARTS, NotLoaded, Page],
  templateUrl: './profile-page.html',
  styleUrl: './profile-page.scss',
})
export class ProfilePage {
  readonly #http = inject(HttpClient);
  readonly #auth = inject(Auth);
  readonly #log = inject(EventLogService);
  readonly #messages = inject(Messages);

  protected readonly profile = new Loaded<Profile>(() => '/api/profile');

  readonly #copy = new EditedCopy(() => editable(this.profile.value() ?? NOBODY));
  protected readonly form = form(this.#copy.model, (path) => {
    required(path.firstName, { message: 'Enter your first name.' });
    maxLength(path.firstName, 80, { message: 'A first name has at most 80 characters.' });
    required(path.lastName, { message: 'Enter your last name.' });
    maxLength(path.lastName, 80, { message: 'A last name has at most 80 characters.' });
    maxLength(path.jobTitle, 80, { message: 'A job title has at most 80 characters.' });
    maxLength(path.phone, 24, { message: 'A phone number has at most 24 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  async #send(): Promise<void> {
    const profile = await this.#copy.send((change) => this.#update(change), editable);
    this.profile.set(profile);
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
