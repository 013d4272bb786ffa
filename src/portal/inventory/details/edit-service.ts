import { Component, computed, inject, input, output } from '@angular/core';
import { form, max, maxLength, min, required } from '@angular/forms/signals';

import type { Service, ServiceUpdate } from '../../../portal-api/contract/index.ts';
import { EditedCopy } from '../../form/edited-copy';
import { FORM_PARTS } from '../../form/form-parts';
import { FormSubmission } from '../../problem/form-submission';
import { Messages } from '../../shell/messages';
import { ServicesApi } from '../services-api';
import { speedChoices } from '../words/speed-choices';

/** Changes a service's name, speed and cost centre. */
@Component({
  selector: 'portal-edit-service',
  imports: [FORM_PARTS],
  template: `
    <h2>Edit</h2>
    <form portalForm action="Save changes" [portalLinkedField]="form" [submission]="submission">
      <portal-text-field label="Name" [field]="form.name" />
      @if (speeds(); as speeds) {
        <portal-select-field label="Speed" [field]="form.speedMbps" [choices]="speeds" />
      } @else {
        <portal-number-field label="Rate limit" unit="Mbit/s" [field]="form.speedMbps" />
      }
      <portal-text-field label="Cost centre" [field]="form.costCentre" />
    </form>
  `,
})
export class EditService {
  readonly #api = inject(ServicesApi);
  readonly #messages = inject(Messages);

  readonly service = input.required<Service>();
  readonly changed = output<Service>();

  readonly #copy = new EditedCopy(() => editable(this.service()));

  protected readonly form = form(this.#copy.model, (path) => {
    required(path.name, { message: 'Enter a name.' });
    maxLength(path.name, 80, { message: 'A name has at most 80 characters.' });
    required(path.speedMbps, { message: 'Enter a speed.' });
    min(path.speedMbps, 1, { message: 'The speed is at least 1 Mbit/s.' });
    max(path.speedMbps, 400_000, { message: 'The speed is at most 400,000 Mbit/s.' });
    maxLength(path.costCentre, 80, { message: 'A cost centre has at most 80 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());
  protected readonly speeds = computed(() => speedChoices(this.service().kind));

  async #send(): Promise<void> {
    const service = await this.#copy.send((change) => this.#api.update(this.service().uid, change), editable);
    this.form().reset();
    this.changed.emit(service);
    this.#messages.show(
      service.pendingSpeedChange
        ? `${service.name} has been updated; its speed change awaits approval`
        : `${service.name} has been updated`,
    );
  }
}

function editable({ name, speedMbps, costCentre }: Service): ServiceUpdate {
  return { name, speedMbps, costCentre };
}
