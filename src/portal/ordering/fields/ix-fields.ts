import { Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';

import type { FieldProblem, InternetExchange, Service } from '../../../portal-api/contract/index.ts';
import { liveServices } from '../../inventory/live-services';
import { LoadedList } from '../../loading/loaded-list';
import { FIELD_PARTS } from './field-parts';
import { fieldWarning } from './field-warnings';
import type { IxDraft } from '../order-drafts';

/** The fields of an IX: its Port and exchange, and how it appears at the exchange. */
@Component({
  selector: 'portal-ix-fields',
  imports: [FIELD_PARTS],
  templateUrl: './ix-fields.html',
  styleUrl: './order-fields.scss',
})
export class IxFields {
  readonly fields = input.required<FieldTree<IxDraft>>();
  readonly warnings = input<readonly FieldProblem[]>([]);

  protected readonly services = new LoadedList<Service>(() => '/api/services');
  protected readonly exchanges = new LoadedList<InternetExchange>(() => '/api/exchanges');

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
  /** The city of the chosen Port, which can only reach the exchanges there. */
  protected readonly city = computed(() => {
    const uid = this.fields().portUid().value();
    return this.ports()?.find((port) => port.uid === uid)?.location?.city;
  });
  protected readonly speedWarning = computed(() => fieldWarning(this.warnings(), '#/speedMbps'));
}
