import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import { readProblem } from '../problem/read-problem';
import { Messages } from '../shell/messages';

/** Where a profile of the company is, and what it is called. */
export interface ProfileKind {
  readonly path: string;
  readonly name: string;
}

/** A profile that a company creates once and updates from then on, as a page reads and saves it. */
export class EditableProfile<Profile extends object> {
  readonly #http = inject(HttpClient);
  readonly #messages = inject(Messages);
  readonly #kind: ProfileKind;
  readonly #resource = httpResource<Profile | null>(() => this.#kind.path);

  /** `null` when there is none yet, `undefined` while nobody knows. */
  readonly saved = computed(() => (this.#resource.hasValue() ? this.#resource.value() : undefined));
  readonly loadProblem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });

  constructor(kind: ProfileKind) {
    this.#kind = kind;
  }

  load(): void {
    this.#resource.reload();
  }

  /** Creates or updates it; rejects with what the API answers. */
  async save(form: FieldTree<Profile>): Promise<void> {
    const { path, name } = this.#kind;
    const isNew = this.saved() === null;
    const body = form().value();
    this.#resource.set(
      await firstValueFrom(
        isNew ? this.#http.post<Profile>(path, body) : this.#http.put<Profile>(path, body),
      ),
    );
    form().reset();
    this.#messages.show(`The ${name} has been ${isNew ? 'created' : 'updated'}`);
  }
}
