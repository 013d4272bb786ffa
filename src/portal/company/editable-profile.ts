import { HttpClient } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import { Loaded } from '../loading/loaded';
import { Messages } from '../shell/messages';

/** The address of a company's profile in the API, and its name. */
export interface ProfileKind {
  readonly path: string;
  readonly name: string;
}

/** A profile that a company creates once and updates from then on, as a page reads and saves it. */
export class EditableProfile<Profile extends object> {
  readonly #http = inject(HttpClient);
  readonly #messages = inject(Messages);
  readonly #kind: ProfileKind;

  /** `null` when there is none yet, `undefined` while nobody knows. */
  readonly saved = new Loaded<Profile | null>(() => this.#kind.path);
  /** True when the company has none yet. */
  readonly isNew = computed(() => this.saved.value() === null);

  constructor(kind: ProfileKind) {
    this.#kind = kind;
  }

  /** Creates or updates it; rejects with what the API answers. */
  async save(form: FieldTree<Profile>): Promise<void> {
    const { path, name } = this.#kind;
    const isNew = this.isNew();
    const body = form().value();
    this.saved.set(
      await firstValueFrom(
        isNew ? this.#http.post<Profile>(path, body) : this.#http.put<Profile>(path, body),
      ),
    );
    form().reset();
    this.#messages.show(`The ${name} has been ${isNew ? 'created' : 'updated'}`);
  }
}
