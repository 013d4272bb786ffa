import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { form, FormField, maxLength, required, type ValidationError } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { firstValueFrom } from 'rxjs';

import type { CompanyProfile } from '../../portal-api/contract/index.ts';
import { fieldErrors, unplacedProblems } from '../problem/field-errors';
import { LinkedField } from '../problem/linked-field';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { submitForm } from '../problem/submit-form';
import type { RequestProblem } from '../problem/request-problem';
import { Messages } from '../shell/messages';
import { PageHeading } from '../shell/page-heading';
import { AdminNote } from './admin-note';
import { COMPANY_PROFILE, CompanyApi } from './company-api';
import { COMPANY_PROFILE_GROUPS, NO_COMPANY_PROFILE } from './company-profile-form';

/** Who the company is in law, and whom to call. */
@Component({
  selector: 'portal-company-profile-page',
  imports: [
    AdminNote,
    FormField,
    LinkedField,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatProgressBar,
    PageHeading,
    ProblemNotice,
  ],
  templateUrl: './company-profile-page.html',
  styleUrl: './profile-form.scss',
})
export class CompanyProfilePage {
  readonly #api = inject(CompanyApi);
  readonly #messages = inject(Messages);
  readonly #resource = httpResource<CompanyProfile | null>(() => COMPANY_PROFILE);

  /** `null` when there is none yet, `undefined` while nobody knows. */
  protected readonly profile = computed(() =>
    this.#resource.hasValue() ? this.#resource.value() : undefined,
  );
  protected readonly loadProblem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  protected readonly groups = COMPANY_PROFILE_GROUPS;

  readonly #model = linkedSignal(() => this.profile() ?? NO_COMPANY_PROFILE);
  protected readonly form = form(this.#model, (path) => {
    for (const field of COMPANY_PROFILE_GROUPS.flatMap(({ fields }) => fields)) {
      if (field.required !== undefined) required(path[field.name], { message: field.required });
      const message = `Enter at most ${field.maxLength} characters.`;
      maxLength(path[field.name], field.maxLength, { message });
    }
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
    const profile = this.#model();
    try {
      this.#resource.set(
        await firstValueFrom(isNew ? this.#api.createProfile(profile) : this.#api.updateProfile(profile)),
      );
      this.form().reset();
      this.#messages.show(`The company profile has been ${isNew ? 'created' : 'updated'}`);
      return undefined;
    } catch (error) {
      const problem = readProblem(error);
      this.problem.set(problem);
      return fieldErrors(this.form, problem.errors);
    }
  }
}
