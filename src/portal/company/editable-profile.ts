import { HttpClient } from '@angular/common/http';
import { computed, inject } from '@angular/core';

import { EditedCopy } from '../form/edited-copy';
import { Loaded } from '../loading/loaded';
import { Messages } from '../shell/messages';

/** The address of a company's profile in the API, its name, and what a form for a new one starts from. */
export interface ProfileKind<Profile> {
  readonly path: string;
  readonly name: string;
  readonly empty: Profile;
}

/** A profile that a company creates once and updates from then on, as a page reads and saves it. */
export class EditableProfile<Profile extends object> {
  readonly #http = inject(HttpClient);
  readonly #messages = inject(Messages);
  readonly #kind: ProfileKind<Profile>;
  readonly #copy = new EditedCopy<Profile>(() => this.saved.value() ?? this.#kind.empty);

  /** `null` when there is none yet, `undefined` while nobody knows. */
  readonly saved = new Loaded<Profile | null>(() => this.#kind.path);
  /** True when the company has none yet. */
  readonly isNew = computed(() => this.saved.value() === null);
  /** The profile as the user changes it. */
  readonly model = this.#copy.model;

  constructor(kind: ProfileKind<Profile>) {
    this.#kind = kind;
  }

  /** Creates or updates it; rejects with what the API answers. */
  async save(): Promise<void> {
    const { path, name } = this.#kind;
    const isNew = this.isNew();
    const saved = await this.#copy.send(
      (profile) => (isNew ? this.#http.post<Profile>(path, profile) : this.#http.put<Profile>(path, profile)),
      (answer) => answer,
    );
    this.saved.set(saved);
    this.#messages.show(`The ${name} has been ${isNew ? 'created' : 'updated'}`);
  }
}
