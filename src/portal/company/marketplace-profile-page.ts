import { Component, linkedSignal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';

import type { MarketplaceProfile } from '../../portal-api/contract/index.ts';
import { FormSubmission } from '../problem/form-submission';
import { LinkedField } from '../problem/linked-field';
import { ProblemNotice } from '../problem/problem-notice';
import { PageHeading } from '../shell/page-heading';
import { AdminNote } from './admin-note';
import { EditableProfile } from './editable-profile';
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
  protected readonly profile = new EditableProfile<MarketplaceProfile>({
    path: '/api/marketplace-profile',
    name: 'Marketplace profile',
  });

  protected readonly model = linkedSignal(() => this.profile.saved() ?? NO_PROFILE);
  protected readonly form = form(this.model, (path) => {
    required(path.publicName, { message: 'Enter the public name.' });
    maxLength(path.publicName, 80, { message: 'A public name has at most 80 characters.' });
    required(path.description, { message: 'Enter a description.' });
    maxLength(path.description, 500, { message: 'A description has at most 500 characters.' });
    maxLength(path.website, 200, { message: 'An address has at most 200 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.profile.save(this.form));
}
