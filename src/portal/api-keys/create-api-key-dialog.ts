import { Component, inject, signal } from '@angular/core';
import { form, maxLength, required } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import type { ApiKeyCreation, CreatedApiKey } from '../../portal-api/contract/index.ts';
import { DoneDialog } from '../dialog/done-dialog';
import { FormDialog } from '../dialog/form-dialog';
import { FORM_PARTS } from '../form/form-parts';
import { Secret } from '../page/secret';
import { FormSubmission } from '../problem/form-submission';
import { ROLE_CHOICES } from '../session/role-name';
import { ApiKeysApi } from './api-keys-api';

/** Asks for the key's name and role, then shows the key, which cannot be shown again. */
@Component({
  selector: 'portal-create-api-key-dialog',
  imports: [DoneDialog, FORM_PARTS, FormDialog, Secret],
  template: `
    @if (created(); as created) {
      <portal-done-dialog [heading]="created.apiKey.name + ' is ready'">
        <p>Copy the key now and store it like a password: it will not be shown again.</p>
        <portal-secret copyLabel="Copy API key" [text]="created.key" />
        <p>
          Send it with each call as <code>Authorization: Bearer &lt;key&gt;</code>. The
          <a href="/api/docs" target="_blank">API documentation</a> (opens in a new tab) lists all calls.
        </p>
      </portal-done-dialog>
    } @else {
      <portal-form-dialog heading="Create an API key" action="Create key" [submission]="submission">
        <portal-text-field
          label="Name"
          hint="Company Activity shows the key under this name."
          [field]="form.name"
        />
        <portal-select-field
          label="Role"
          hint="Technical Admins can deploy; the other roles can only view and design."
          [field]="form.role"
          [choices]="roles"
        />
      </portal-form-dialog>
    }
  `,
})
export class CreateApiKeyDialog {
  readonly #api = inject(ApiKeysApi);
  readonly #model = signal<ApiKeyCreation>({ name: '', role: 'READ_ONLY' });

  protected readonly form = form(this.#model, (path) => {
    required(path.name, { message: 'Enter a name, such as the system that will use the key.' });
    maxLength(path.name, 60, { message: 'A name has at most 60 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());
  protected readonly created = signal<CreatedApiKey | undefined>(undefined);
  protected readonly roles = ROLE_CHOICES;

  async #send(): Promise<void> {
    this.created.set(await firstValueFrom(this.#api.create(this.#model())));
  }
}
