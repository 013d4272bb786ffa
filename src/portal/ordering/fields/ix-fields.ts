import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect, MatSelectTrigger } from '@angular/material/select';
import { RouterLink } from '@angular/router';

import type { FieldProblem, InternetExchange, Service } from '../../../portal-api/contract/index.ts';
import { FORM_PARTS } from '../../form/form-parts';
import { liveServices } from '../../inventory/live-services';
import { LoadProblem } from '../../loading/load-problem';
import { Loaded } from '../../loading/loaded';
import { Notice } from '../../problem/notice';
import { fieldWarning } from './field-warnings';
import type { IxDraft } from '../order-drafts';

/** The fields of an IX: where it stands, and what the exchange sees of it. */
@Component({
  selector: 'portal-ix-fields',
  imports: [
    FORM_PARTS,
    FormField,
    LoadProblem,
    MatError,
    MatFormField,
    MatHint,
    MatLabel,
    MatOption,
    MatSelect,
    MatSelectTrigger,
    Notice,
    RouterLink,
  ],
  templateUrl: './ix-fields.html',
  styleUrl: './order-fields.scss',
})
export class IxFields {
  readonly fields = input.required<FieldTree<IxDraft>>();
  readonly warnings = input<readonly FieldProblem[]>([]);

  protected readonly services = new Loaded<readonly Service[]>(() => '/api/services');
  protected readonly exchanges = new Loaded<readonly InternetExchange[]>(() => '/api/exchanges');

  protected readonly ports = computed(() => liveServices(this.services.value(), 'PORT'));
  protected readonly portChoices = computed(() =>
    (this.ports() ?? []).map(({ uid, name, location }) => ({
      value: uid,
      label: `${name}, ${location?.name ?? ''}`,
    })),
  );
  protected readonly chosenExchange = computed(() =>
    this.exchanges.value()?.find(({ id }) => id === this.fields().exchangeId().value()),
  );
  /** The city whose exchanges the chosen Port reaches. */
  protected readonly city = computed(() => {
    const uid = this.fields().portUid().value();
    return this.ports()?.find((port) => port.uid === uid)?.location?.city;
  });
  protected readonly speedWarning = computed(() => fieldWarning(this.warnings(), '#/speedMbps'));
}
