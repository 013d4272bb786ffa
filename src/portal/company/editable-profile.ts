import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, signal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import { fieldErrors } from '../problem/field-errors';
import { readProblem } from '../problem/read-problem';
import { type FormAnswer, submitForm } from '../problem/submit-form';
import type { RequestProblem } from '../problem/request-problem';
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
  readonly problem = signal<RequestProblem | undefined>(undefined);

  constructor(kind: ProfileKind) {
    this.#kind = kind;
  }

  load(): void {
    this.#resource.reload();
  }

  async save(event: Event, form: FieldTree<Profile>): Promise<void> {
    event.preventDefault();
    await submitForm(form, () => this.#send(form));
  }

  async #send(form: FieldTree<Profile>): Promise<FormAnswer> {
    this.problem.set(undefined);
    const { path, name } = this.#kind;
    const isNew = this.saved() === null;
    const body = form().value();
    try {
      this.#resource.set(
        await firstValueFrom(
          isNew ? this.#http.post<Profile>(path, body) : this.#http.put<Profile>(path, body),
        ),
      );
      form().reset();
      this.#messages.show(`The ${name} has been ${isNew ? 'created' : 'updated'}`);
      return undefined;
    } catch (error) {
      const problem = readProblem(error);
      this.problem.set(problem);
      return fieldErrors(form, problem.errors);
    }
  }
}
