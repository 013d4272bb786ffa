import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { firstValueFrom } from 'rxjs';

import type { Service, TermUpdate } from '../../portal-api/contract/index.ts';
import { LinkedField } from '../problem/linked-field';
import { FormSubmission } from '../problem/form-submission';
import { ProblemNotice } from '../problem/problem-notice';
import { Messages } from '../shell/messages';
import { ServicesApi } from './services-api';
import { termName, TERMS } from './term-months';

/** Changes the contract term of a Port. */
@Component({
  selector: 'portal-port-term',
  imports: [
    FormField,
    LinkedField,
    MatButton,
    MatError,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    ProblemNotice,
  ],
  templateUrl: './port-term.html',
})
export class PortTerm {
  readonly #api = inject(ServicesApi);
  readonly #messages = inject(Messages);

  readonly service = input.required<Service>();
  readonly changed = output<Service>();

  readonly #saved = computed(() => this.service().termMonths ?? 1);
  readonly #model = linkedSignal<TermUpdate>(() => ({ termMonths: this.#saved() }));

  protected readonly form = form(this.#model);
  protected readonly submission = new FormSubmission(this.form, () => this.#send());
  protected readonly terms = TERMS;
  protected readonly termName = termName;

  async #send(): Promise<void> {
    const service = await firstValueFrom(this.#api.updateTerm(this.service().uid, this.#model()));
    this.form().reset();
    this.changed.emit(service);
    const term = termName(service.termMonths ?? this.#model().termMonths);
    this.#messages.show(`The term of ${service.name} is now ${term}`);
  }
}
