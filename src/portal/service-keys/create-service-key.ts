import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, output } from '@angular/core';
import { form, FormField, max, maxLength, min, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatOption, MatSelect } from '@angular/material/select';
import { firstValueFrom } from 'rxjs';

import type { CreatedServiceKey, Service, ServiceKeyRequest } from '../../portal-api/contract/index.ts';
import { SpeedPipe } from '../inventory/speed-pipe';
import { Notice } from '../problem/notice';
import { LinkedField } from '../problem/linked-field';
import { FormSubmission } from '../problem/form-submission';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { utcDay } from './key-validity';
import { ServiceKeysApi } from './service-keys-api';

const DAY_MS = 24 * 60 * 60_000;
const USUAL_DAYS = 90;

/** Creates a key for one of the company's Ports that are live. */
@Component({
  selector: 'portal-create-service-key',
  imports: [
    FormField,
    LinkedField,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatProgressBar,
    MatSelect,
    MatSuffix,
    Notice,
    ProblemNotice,
    SpeedPipe,
  ],
  templateUrl: './create-service-key.html',
  styles: `
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 170px), 1fr));
      gap: 12px 16px;
      align-items: start;
    }
  `,
})
export class CreateServiceKey {
  readonly #api = inject(ServiceKeysApi);

  readonly created = output<CreatedServiceKey>();

  readonly #services = httpResource<readonly Service[]>(() => '/api/services');
  protected readonly ports = computed(() =>
    this.#services.hasValue()
      ? this.#services.value().filter(({ kind, state }) => kind === 'PORT' && state === 'LIVE')
      : undefined,
  );
  protected readonly portsProblem = computed(() => {
    const error = this.#services.error();
    return error && readProblem(error);
  });

  readonly #model = linkedSignal(() => newKey(this.ports()?.[0]?.uid ?? ''));
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

  protected loadPorts(): void {
    this.#services.reload();
  }

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
