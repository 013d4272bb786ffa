import { Component, computed, inject, linkedSignal, output } from '@angular/core';
import { form, max, maxLength, min, required, validate } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import type { CreatedServiceKey, Service, ServiceKeyRequest } from '../../portal-api/contract/index.ts';
import { FORM_PARTS } from '../form/form-parts';
import type { Choice } from '../form/select-field';
import { liveServices } from '../inventory/live-services';
import { speedName } from '../inventory/words/speed-pipe';
import { LoadedList } from '../loading/loaded-list';
import { NotLoaded } from '../loading/not-loaded';
import { FormSubmission } from '../problem/form-submission';
import { Notice } from '../problem/notice';
import { utcDay } from './key-validity';
import { ServiceKeysApi } from './service-keys-api';

const DAY_MS = 24 * 60 * 60_000;
const USUAL_DAYS = 90;

const USES: readonly Choice<ServiceKeyRequest['use']>[] = [
  { value: 'SINGLE', label: 'Single: one connection' },
  { value: 'MULTIPLE', label: 'Multiple: any number of connections' },
];

/** Creates a key for one of the company's Ports that are live. */
@Component({
  selector: 'portal-create-service-key',
  imports: [FORM_PARTS, NotLoaded, Notice],
  templateUrl: './create-service-key.html',
  styles: ':host { display: block; }',
})
export class CreateServiceKey {
  readonly #api = inject(ServiceKeysApi);

  readonly created = output<CreatedServiceKey>();

  protected readonly services = new LoadedList<Service>(() => '/api/services');
  protected readonly ports = computed(() =>
    liveServices(this.services.value(), 'PORT')?.map(({ uid, name, speedMbps }) => ({
      value: uid,
      label: `${name}, ${speedName(speedMbps)}`,
    })),
  );
  protected readonly uses = USES;

  readonly #model = linkedSignal(() => newKey(this.ports()?.[0]?.value ?? ''));
  protected readonly form = form(this.#model, (path) => {
    required(path.name, { message: 'Enter a name.' });
    maxLength(path.name, 80, { message: 'A name has at most 80 characters.' });
    required(path.portUid, { message: 'Choose one of your Ports.' });
    required(path.maxSpeedMbps, { message: 'Enter a speed.' });
    min(path.maxSpeedMbps, 1, { message: 'The speed is at least 1 Mbit/s.' });
    min(path.vlan, 2, { message: 'Enter a VLAN from 2 to 4093.' });
    max(path.vlan, 4093, { message: 'Enter a VLAN from 2 to 4093.' });
    required(path.validFrom, { message: 'Enter the first day.' });
    required(path.validUntil, { message: 'Enter the last day.' });
    validate(path.validUntil, ({ value, valueOf }) =>
      value() !== '' && value() < valueOf(path.validFrom)
        ? { kind: 'days', message: 'Choose the first day of validity or a later one.' }
        : undefined,
    );
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  async #send(): Promise<void> {
    const created = await firstValueFrom(this.#api.create(this.#model()));
    this.form().reset(newKey(created.portUid));
    this.created.emit(created);
  }
}

function newKey(portUid: string): ServiceKeyRequest {
  const now = Date.now();
  return {
    name: '',
    portUid,
    use: 'SINGLE',
    maxSpeedMbps: 100,
    vlan: null,
    validFrom: utcDay(new Date(now)),
    validUntil: utcDay(new Date(now + USUAL_DAYS * DAY_MS)),
  };
}
