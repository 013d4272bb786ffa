import { Component, linkedSignal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';

import type { CompanyProfile } from '../../portal-api/contract/index.ts';
import { FormSubmission } from '../problem/form-submission';
import { LinkedField } from '../problem/linked-field';
import { ProblemNotice } from '../problem/problem-notice';
import { PageHeading } from '../shell/page-heading';
import { AdminNote } from './admin-note';
import { COMPANY_PROFILE_GROUPS, NO_COMPANY_PROFILE } from './company-profile-form';
import { EditableProfile } from './editable-profile';

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
  protected readonly profile = new EditableProfile<CompanyProfile>({
    path: '/api/company-profile',
    name: 'company profile',
  });
  protected readonly groups = COMPANY_PROFILE_GROUPS;

  readonly #model = linkedSignal(() => this.profile.saved() ?? NO_COMPANY_PROFILE);
  protected readonly form = form(this.#model, (path) => {
    for (const field of COMPANY_PROFILE_GROUPS.flatMap(({ fields }) => fields)) {
      if (field.required !== undefined) required(path[field.name], { message: field.required });
      const message = `Enter at most ${field.maxLength} characters.`;
      maxLength(path[field.name], field.maxLength, { message });
    }
  });
  protected readonly submission = new FormSubmission(this.form, () => this.profile.save(this.form));
}
