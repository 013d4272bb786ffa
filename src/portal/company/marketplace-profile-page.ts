import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { form, FormField, maxLength, required, type ValidationError } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { firstValueFrom } from 'rxjs';

import type { MarketplaceProfile } from '../../portal-api/contract/index.ts';
import { fieldErrors, unplacedProblems } from '../problem/field-errors';
import { LinkedField } from '../problem/linked-field';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { submitForm } from '../problem/submit-form';
import type { RequestProblem } from '../problem/request-problem';
import { Messages } from '../shell/messages';
import { PageHeading } from '../shell/page-heading';
import { AdminNote } from './admin-note';
import { CompanyApi, MARKETPLACE_PROFILE } from './company-api';
import { MarketplacePreview } from './marketplace-preview';

const NO_PROFILE: MarketplaceProfile = {
  publicName: '',
  description: '',
  website: '',
  logoColour: '#4338ca',
};

/** How other companies see this one when they look for a partner. */
@Component({
  selector: 'portal-marketplace-profile-page',
  imports: [
    AdminNote,
    FormField,
    LinkedField,
    MarketplacePreview,
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
  templateUrl: './marketplace-profile-page.html',
  styleUrl: './profile-form.scss',
})
export class MarketplaceProfilePage {
  readonly #api = inject(CompanyApi);
  readonly #messages = inject(Messages);
  readonly #resource = httpResource<MarketplaceProfile | null>(() => MARKETPLACE_PROFILE);

  /** `null` when there is none yet, `undefined` while nobody knows. */
  protected readonly profile = computed(() =>
    this.#resource.hasValue() ? this.#resource.value() : undefined,
  );
  protected readonly loadProblem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });

  protected readonly model = linkedSignal(() => this.profile() ?? NO_PROFILE);
  protected readonly form = form(this.model, (path) => {
    required(path.publicName, { message: 'Enter the public name.' });
    maxLength(path.publicName, 80, { message: 'A public name has at most 80 characters.' });
    required(path.description, { message: 'Enter a description.' });
    maxLength(path.description, 500, { message: 'A description has at most 500 characters.' });
    maxLength(path.website, 200, { message: 'An address has at most 200 characters.' });
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
    const isNew = this.profile() === null;
    const profile = this.model();
    try {
      this.#resource.set(
        await firstValueFrom(
          isNew ? this.#api.createMarketplaceProfile(profile) : this.#api.updateMarketplaceProfile(profile),
        ),
      );
      this.form().reset();
      this.#messages.show(`The Marketplace profile has been ${isNew ? 'created' : 'updated'}`);
      return undefined;
    } catch (error) {
      const problem = readProblem(error);
      this.problem.set(problem);
      return fieldErrors(this.form, problem.errors);
    }
  }
}
