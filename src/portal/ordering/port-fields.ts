import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect, MatSelectTrigger } from '@angular/material/select';

import type { FieldProblem, Location } from '../../portal-api/contract/index.ts';
import { PORT_SPEEDS } from '../inventory/port-speeds';
import { SpeedPipe } from '../inventory/speed-pipe';
import { termName, TERMS } from '../inventory/term-months';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { fieldWarning } from './field-warnings';
import type { PortDraft } from './order-process';

const CAPACITY: Record<Location['capacity'], string> = {
  FREE: 'Free capacity.',
  NEARLY_FULL: 'Nearly full.',
  FULL: 'Full.',
};

/** The fields of a Port. */
@Component({
  selector: 'portal-port-fields',
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
    ProblemNotice,
    SpeedPipe,
  ],
  templateUrl: './port-fields.html',
  styleUrl: './order-fields.scss',
})
export class PortFields {
  readonly fields = input.required<FieldTree<PortDraft>>();
  readonly warnings = input<readonly FieldProblem[]>([]);

  readonly #resource = httpResource<readonly Location[]>(() => '/api/locations');
  protected readonly locations = computed(() => (this.#resource.hasValue() ? this.#resource.value() : []));
  protected readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  protected readonly chosen = computed(() =>
    this.locations().find(({ id }) => id === this.fields().locationId().value()),
  );
  protected readonly speedWarning = computed(() => fieldWarning(this.warnings(), '#/speedMbps'));
  protected readonly locationWarning = computed(() => fieldWarning(this.warnings(), '#/locationId'));

  protected readonly capacity = CAPACITY;
  protected readonly speeds = PORT_SPEEDS;
  protected readonly terms = TERMS;
  protected readonly termName = termName;

  protected load(): void {
    this.#resource.reload();
  }
}
