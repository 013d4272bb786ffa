import { Component, inject, input, output } from '@angular/core';
import { form } from '@angular/forms/signals';

import type { Service, TermUpdate } from '../../../portal-api/contract/index.ts';
import { EditedCopy } from '../../form/edited-copy';
import { FORM_PARTS } from '../../form/form-parts';
import { FormSubmission } from '../../problem/form-submission';
import { Messages } from '../../shell/messages';
import { ServicesApi } from '../services-api';
import { TERM_CHOICES, termName } from '../words/term-months';

/** Changes the contract term of a Port. */
@Component({
  selector: 'portal-port-term',
  imports: [FORM_PARTS],
  template: `
    <h2>Contract term</h2>
    <form portalForm action="Update term" [portalLinkedField]="form" [submission]="submission">
      <portal-select-field label="Term" [field]="form.termMonths" [choices]="terms" />
    </form>
  `,
})
export class PortTerm {
  readonly #api = inject(ServicesApi);
  readonly #messages = inject(Messages);

  readonly service = input.required<Service>();
  readonly changed = output<Service>();

  readonly #copy = new EditedCopy<TermUpdate>(() => termOf(this.service()));

  protected readonly form = form(this.#copy.model);
  protected readonly submission = new FormSubmission(this.form, () => this.#send());
  protected readonly terms = TERM_CHOICES;

  async #send(): Promise<void> {
    const service = await this.#copy.send((term) => this.#api.updateTerm(this.service(), term), termOf);
    this.form().reset();
    this.changed.emit(service);
    this.#messages.show(`The term of ${service.name} is now ${termName(termOf(service).termMonths)}`);
  }
}

function termOf({ termMonths = 1 }: Service): TermUpdate {
  return { termMonths };
}
