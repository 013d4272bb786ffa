import { Component, inject } from '@angular/core';
import { disabled, form, maxLength, required } from '@angular/forms/signals';

import type { CompanyProfile } from '../../portal-api/contract/index.ts';
import { FORM_PARTS } from '../form/form-parts';
import { NotLoaded } from '../loading/not-loaded';
import { Page } from '../page/page';
import { FormSubmission } from '../problem/form-submission';
import { Auth } from '../session/auth';
import { RoleNote } from '../session/role-note';
import { COMPANY_PROFILE_GROUPS, NO_COMPANY_PROFILE } from './company-profile-form';
import { EditableProfile } from './editable-profile';

/** The company's legal details and its technical contact. */
@Component({
  selector: 'portal-company-profile-page',
  imports: [FORM_PARTS, NotLoaded, Page, RoleNote],
  templateUrl: './company-profile-page.html',
  styles: 'h2 { margin-top: 8px; font: var(--mat-sys-title-medium); }',
})
export class CompanyProfilePage {
  protected readonly isAdmin = inject(Auth).isCompanyAdmin;
  protected readonly profile = new EditableProfile<CompanyProfile>({
    path: '/api/company-profile',
    name: 'company profile',
    empty: NO_COMPANY_PROFILE,
  });
  protected readonly groups = COMPANY_PROFILE_GROUPS;

  protected readonly form = form(this.profile.model, (path) => {
    disabled(path, { when: () => !this.isAdmin() });
    for (const field of COMPANY_PROFILE_GROUPS.flatMap(({ fields }) => fields)) {
      if (field.required !== undefined) required(path[field.name], { message: field.required });
      const message = `Enter at most ${field.maxLength} characters.`;
      maxLength(path[field.name], field.maxLength, { message });
    }
  });
  protected readonly submission = new FormSubmission(this.form, async () => {
    await this.profile.save();
    this.form().reset();
  });
}
