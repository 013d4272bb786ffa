import { Component, input, model } from '@angular/core';

import type { ServiceKind } from '../../portal-api/contract/index.ts';
import { FilterSearch } from '../form/filter-search';
import { FilterSelect } from '../form/filter-select';
import type { Choice } from '../form/select-field';
import type { ServiceFilter } from './service-filter';
import type { ServiceGroup } from './words/service-state';

const KINDS: readonly Choice<ServiceKind>[] = [
  { value: 'PORT', label: 'Ports' },
  { value: 'VXC', label: 'VXCs' },
  { value: 'MCR', label: 'MCRs' },
  { value: 'IX', label: 'IXs' },
];
const GROUPS: readonly Choice<ServiceGroup>[] = [
  { value: 'live', label: 'Live' },
  { value: 'in-progress', label: 'In progress' },
  { value: 'attention', label: 'Needs attention' },
  { value: 'ended', label: 'Ended' },
];

/** Search, kind and state filters for the list of services, with the number of matches. */
@Component({
  selector: 'portal-service-filter-bar',
  imports: [FilterSearch, FilterSelect],
  templateUrl: './service-filter-bar.html',
  styleUrls: ['../theme/filter-bar.scss', './service-filter-bar.scss'],
})
export class ServiceFilterBar {
  readonly filter = model.required<ServiceFilter>();
  readonly count = input.required<number>();
  readonly total = input.required<number>();

  protected readonly kinds = KINDS;
  protected readonly groups = GROUPS;

  protected narrow(change: Partial<ServiceFilter>): void {
    this.filter.update((filter) => ({ ...filter, ...change }));
  }
}
