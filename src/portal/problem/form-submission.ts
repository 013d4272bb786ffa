import { computed, signal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { type EventLogProblem, readProblem } from 'ngx-session-event-log';

import { fieldErrors, unplacedProblems } from './field-errors';
import { submitForm } from './submit-form';

interface SubmissionOptions {
  /** True if sending the form twice has the same effect as sending it once, as with signing in. */
  readonly repeatable?: true;
  /** Path of the page that shows the outcome; default: the page of the form. */
  readonly shownAt?: string;
}

/** Submits a form to the API, and holds the API's errors: those at its fields and those without one. */
export class FormSubmission {
  readonly #form: FieldTree<unknown>;
  readonly #send: () => Promise<void>;
  readonly #repeatable: boolean;

  /** Path of the page that shows the outcome; `undefined` if that is the page of the form. */
  readonly shownAt: string | undefined;

  /** True while the form is being sent. */
  readonly sending = computed(() => this.#form().submitting());
  /** The problem of the last submission. */
  readonly problem = signal<EventLogProblem | undefined>(undefined);
  /** True if the change may have been made although its answer was lost, so that it must not be sent again. */
  readonly unknown = computed(() => !this.#repeatable && this.problem()?.outcome === 'unknown');
  /** The errors of the problem that no field shows. */
  readonly unplaced = computed(() => unplacedProblems(this.#form, this.problem()?.errors ?? []));

  /**
   * @param send sends the form; a rejection is read as the API's problem
   */
  constructor(form: FieldTree<unknown>, send: () => Promise<void>, options: SubmissionOptions = {}) {
    this.#form = form;
    this.#send = send;
    this.#repeatable = options.repeatable ?? false;
    this.shownAt = options.shownAt;
  }

  /** Sends the form, unless it is invalid or an earlier submission may have been carried out. */
  async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.unknown()) return;
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
