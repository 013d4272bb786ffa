import { Component, inject } from '@angular/core';
import { disabled, form, maxLength, required } from '@angular/forms/signals';

import type { MarketplaceProfile } from '../../portal-api/contract/index.ts';
import { FORM_PARTS } from '../form/form-parts';
import { NotLoaded } from '../loading/not-loaded';
import { Page } from '../page/page';
import { FormSubmission } from '../problem/form-submission';
import { Auth } from '../session/auth';
import { RoleNote } from '../session/role-note';
import { EditableProfile } from './editable-profile';
import { MarketplacePreview } from './marketplace-preview';

const NO_PROFILE: MarketplaceProfile = {
  publicName: '',
  description: '',
  website: '',
  logoColour: '#4338ca',
};

/** The company's entry in the Marketplace, where others look for a partner to connect to. */
@Component({
  selector: 'portal-marketplace-profile-page',
  imports: [FORM_PARTS, MarketplacePreview, NotLoaded, Page, RoleNote],
  templateUrl: './marketplace-profile-page.html',
})
export class MarketplaceProfilePage {
  protected readonly isAdmin = inject(Auth).isCompanyAdmin;
  protected readonly profile = new EditableProfile<MarketplaceProfile>({
    path: '/api/marketplace-profile',
    name: 'Marketplace profile',
    empty: NO_PROFILE,
  });

  protected readonly form = form(this.profile.model, (path) => {
    disabled(path, { when: () => !this.isAdmin() });
    required(path.publicName, { message: 'Enter the public name.' });
    maxLength(path.publicName, 80, { message: 'A public name has at most 80 characters.' });
    required(path.description, { message: 'Enter a description.' });
    maxLength(path.description, 500, { message: 'A description has at most 500 characters.' });
    maxLength(path.website, 200, { message: 'An address has at most 200 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, async () => {
    await this.profile.save();
    this.form().reset();
  });
}
