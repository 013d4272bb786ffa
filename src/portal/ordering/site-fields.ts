import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect, MatSelectTrigger } from '@angular/material/select';

import type { FieldProblem, Location, PortDesign } from '../../portal-api/contract/index.ts';
import { SpeedPipe } from '../inventory/speed-pipe';
import { termName, TERMS } from '../inventory/term-months';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { fieldWarning } from './field-warnings';

const CAPACITY: Record<Location['capacity'], string> = {
  FREE: 'Free capacity.',
  NEARLY_FULL: 'Nearly full.',
  FULL: 'Full.',
};

/** What the forms of a Port and of an MCR have in common. */
export type SiteDraft = Pick<PortDesign, 'name' | 'locationId' | 'speedMbps' | 'termMonths'>;

/** The fields of what stands at one location: name, location, speed and term. */
@Component({
  selector: 'portal-site-fields',
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
  templateUrl: './site-fields.html',
  styleUrl: './order-fields.scss',
})
export class SiteFields {
  readonly fields = input.required<FieldTree<SiteDraft>>();
  readonly speeds = input.required<readonly number[]>();
  /** A name that it could have. */
  readonly example = input.required<string>();
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
  protected readonly terms = TERMS;
  protected readonly termName = termName;

  protected load(): void {
    this.#resource.reload();
  }
}
