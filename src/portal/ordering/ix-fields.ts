import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect, MatSelectTrigger } from '@angular/material/select';
import { RouterLink } from '@angular/router';

import type { FieldProblem, InternetExchange, Service } from '../../portal-api/contract/index.ts';
import { Notice } from '../problem/notice';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { fieldWarning } from './field-warnings';
import type { IxDraft } from './order-drafts';

/** The fields of an IX: where it stands, and what the exchange sees of it. */
@Component({
  selector: 'portal-ix-fields',
  imports: [
    FormField,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    MatSelectTrigger,
    MatSuffix,
    Notice,
    ProblemNotice,
    RouterLink,
  ],
  templateUrl: './ix-fields.html',
  styleUrl: './order-fields.scss',
})
export class IxFields {
  readonly fields = input.required<FieldTree<IxDraft>>();
  readonly warnings = input<readonly FieldProblem[]>([]);

  readonly #services = httpResource<readonly Service[]>(() => '/api/services');
  readonly #exchanges = httpResource<readonly InternetExchange[]>(() => '/api/exchanges');

  /** Only what is live: the API refuses the others, but says so better than a list can. */
  protected readonly ports = computed(() =>
    this.#services.hasValue()
      ? this.#services.value().filter(({ kind, state }) => kind === 'PORT' && state === 'LIVE')
      : undefined,
  );
  protected readonly exchanges = computed(() => (this.#exchanges.hasValue() ? this.#exchanges.value() : []));
  protected readonly problem = computed(() => {
    const error = this.#services.error() ?? this.#exchanges.error();
    return error && readProblem(error);
  });
  protected readonly chosenExchange = computed(() =>
    this.exchanges().find(({ id }) => id === this.fields().exchangeId().value()),
  );
  /** The city whose exchanges the chosen Port reaches. */
  protected readonly city = computed(() => {
    const uid = this.fields().portUid().value();
    return this.ports()?.find((port) => port.uid === uid)?.location?.city;
  });
  protected readonly speedWarning = computed(() => fieldWarning(this.warnings(), '#/speedMbps'));

  protected load(): void {
    this.#services.reload();
    this.#exchanges.reload();
  }
}
