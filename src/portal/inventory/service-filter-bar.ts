import { Component, input, model } from '@angular/core';
import { MatFormField, MatLabel, MatPrefix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';

import type { ServiceFilter } from './service-filter';

/** Search, kind and state for the list of services; says how many are left. */
@Component({
  selector: 'portal-service-filter-bar',
  imports: [MatFormField, MatIcon, MatInput, MatLabel, MatOption, MatPrefix, MatSelect],
  templateUrl: './service-filter-bar.html',
  styleUrl: './service-filter-bar.scss',
})
export class ServiceFilterBar {
  readonly filter = model.required<ServiceFilter>();
  readonly count = input.required<number>();
  readonly total = input.required<number>();

  protected readonly kinds = [
    { value: 'all', label: 'All kinds' },
    { value: 'PORT', label: 'Ports' },
    { value: 'VXC', label: 'VXCs' },
    { value: 'MCR', label: 'MCRs' },
    { value: 'IX', label: 'IXs' },
  ] as const;
  protected readonly groups = [
    { value: 'all', label: 'All states' },
    { value: 'live', label: 'Live' },
    { value: 'in-progress', label: 'In progress' },
    { value: 'attention', label: 'Needs attention' },
    { value: 'ended', label: 'Ended' },
  ] as const;

  protected narrow(change: Partial<ServiceFilter>): void {
    this.filter.update((filter) => ({ ...filter, ...change }));
  }
}
