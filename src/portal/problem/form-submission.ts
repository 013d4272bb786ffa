import { computed, signal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';

import { fieldErrors, unplacedProblems } from './field-errors';
import { readProblem } from './read-problem';
import type { RequestProblem } from './request-problem';
import { submitForm } from './submit-form';

/** A form on its way to the API, and what the API found wrong with it: at its fields, and what belongs to none. */
export class FormSubmission {
  readonly #form: FieldTree<unknown>;
  readonly #send: () => Promise<void>;

  /** True while the form has been sent and not been answered yet. */
  readonly sending = computed(() => this.#form().submitting());
  /** Why it was not taken the last time. */
  readonly problem = signal<RequestProblem | undefined>(undefined);
  /** Those of the problem's errors that no field shows. */
  readonly unplaced = computed(() => unplacedProblems(this.#form, this.problem()?.errors ?? []));

  /** @param send sends what the form holds; what it rejects with is read as the API's problem */
  constructor(form: FieldTree<unknown>, send: () => Promise<void>) {
    this.#form = form;
    this.#send = send;
  }

  /** Sends the form, unless something in it is wrong that needs no server to be told. */
  async submit(event: Event): Promise<void> {
    event.preventDefault();
    await submitForm(this.#form, async () => {
      this.problem.set(undefined);
      try {
        await this.#send();
        return undefined;
      } catch (error) {
        const problem = readProblem(error);
        this.problem.set(problem);
        return fieldErrors(this.#form, problem.errors);
      }
    });
  }
}
