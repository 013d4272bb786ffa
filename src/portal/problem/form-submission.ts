import { computed, signal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { type EventLogProblem, readProblem } from 'ngx-session-event-log';

import { fieldErrors, unplacedProblems } from './field-errors';
import { submitForm } from './submit-form';

interface SubmissionOptions {
  /** True where sending it twice does no more than sending it once, as with signing in. */
  readonly repeatable?: true;
  /** Path of the page that shows what became of it; default: the page of the form. */
  readonly shownAt?: string;
}

/** A form on its way to the API, and what the API found wrong with it: at its fields, and what belongs to none. */
export class FormSubmission {
  readonly #form: FieldTree<unknown>;
  readonly #send: () => Promise<void>;
  readonly #repeatable: boolean;

  /** Path of the page that shows what became of it; absent where that is the page of the form. */
  readonly shownAt: string | undefined;

  /** True while the form has been sent and not been answered yet. */
  readonly sending = computed(() => this.#form().submitting());
  /** Why it was not taken the last time. */
  readonly problem = signal<EventLogProblem | undefined>(undefined);
  /** True when it may have been done although the answer was lost, so that it must not be sent again. */
  readonly unknown = computed(() => !this.#repeatable && this.problem()?.outcome === 'unknown');
  /** Those of the problem's errors that no field shows. */
  readonly unplaced = computed(() => unplacedProblems(this.#form, this.problem()?.errors ?? []));

  /**
   * @param send sends what the form holds; what it rejects with is read as the API's problem
   */
  constructor(form: FieldTree<unknown>, send: () => Promise<void>, options: SubmissionOptions = {}) {
    this.#form = form;
    this.#send = send;
    this.#repeatable = options.repeatable ?? false;
    this.shownAt = options.shownAt;
  }

  /** Sends the form, unless something in it is wrong that needs no server to be told, or it may have been taken. */
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
