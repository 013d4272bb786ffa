import { HttpClient } from '@angular/common/http';
import { computed, inject } from '@angular/core';

import { EditedCopy } from '../form/edited-copy';
import { Loaded } from '../loading/loaded';
import { Messages } from '../shell/messages';

/** A kind of company profile: its path in the API, its name, and the initial value of the form. */
export interface ProfileKind<Profile> {
  readonly path: string;
  readonly name: string;
  readonly empty: Profile;
}

/** A profile that a company creates once and then updates. */
export class EditableProfile<Profile extends object> {
  readonly #http = inject(HttpClient);
  readonly #messages = inject(Messages);
  readonly #kind: ProfileKind<Profile>;
  readonly #copy = new EditedCopy<Profile>(() => this.saved.value() ?? this.#kind.empty);

  /** `null` if there is no profile yet, `undefined` while it is unknown. */
  readonly saved = new Loaded<Profile | null>(() => this.#kind.path);
  /** True if the company has no profile yet. */
  readonly isNew = computed(() => this.saved.value() === null);
  /** The profile with the user's changes. */
  readonly model = this.#copy.model;

  constructor(kind: ProfileKind<Profile>) {
    this.#kind = kind;
  }

  /** Creates or updates the profile; rejects with the API's error. */
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
