import { Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';

import type { FieldProblem, Location, PortDesign } from '../../../portal-api/contract/index.ts';
import { speedChoices } from '../../inventory/words/speed-choices';
import { TERM_CHOICES } from '../../inventory/words/term-months';
import { LoadedList } from '../../loading/loaded-list';
import { FIELD_PARTS } from './field-parts';
import { fieldWarning } from './field-warnings';

const CAPACITY: Record<Location['capacity'], string> = {
  FREE: 'Free capacity.',
  NEARLY_FULL: 'Nearly full.',
  FULL: 'Full.',
};

/** The members that the designs of a Port and an MCR have in common. */
export type SiteDraft = Pick<PortDesign, 'name' | 'locationId' | 'speedMbps' | 'termMonths'>;

/** The fields of a service at one location: name, location, speed and term. */
@Component({
  selector: 'portal-site-fields',
  imports: [FIELD_PARTS],
  templateUrl: './site-fields.html',
  styleUrl: './order-fields.scss',
})
export class SiteFields {
  readonly fields = input.required<FieldTree<SiteDraft>>();
  /** The kind of service, which determines the available speeds. */
  readonly kind = input.required<'PORT' | 'MCR'>();
  /** Example of a name, for the hint. */
  readonly example = input.required<string>();
  readonly warnings = input<readonly FieldProblem[]>([]);

  protected readonly locations = new LoadedList<Location>(() => '/api/locations');
  protected readonly chosen = computed(() =>
    this.locations.value()?.find(({ id }) => id === this.fields().locationId().value()),
  );
  protected readonly speeds = computed(() => speedChoices(this.kind()));
  protected readonly capacity = CAPACITY;
  protected readonly terms = TERM_CHOICES;

  protected warning(pointer: string): string | undefined {
    return fieldWarning(this.warnings(), pointer);
  }
}
