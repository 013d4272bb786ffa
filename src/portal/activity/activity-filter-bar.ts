import { httpResource } from '@angular/common/http';
import { Component, computed, input, output } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel, MatPrefix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { debounceTime, Subject } from 'rxjs';

import type { ActivityScope } from './activity-api';
import { changeFilter, isEmptyFilter, type ActivityFilter } from './activity-filter';
import { fromLocalTime, toLocalTime } from './local-time';

/** Typing asks the server once it rests for so long. */
const REST_MS = 300;

/** Search, actor, channel, outcome and time of the Activity Log. */
@Component({
  selector: 'portal-activity-filter-bar',
  imports: [MatButton, MatFormField, MatIcon, MatInput, MatLabel, MatOption, MatPrefix, MatSelect],
  templateUrl: './activity-filter-bar.html',
  styleUrl: './activity-filter-bar.scss',
})
export class ActivityFilterBar {
  readonly scope = input.required<ActivityScope>();
  readonly filter = input.required<ActivityFilter>();
  readonly filterChange = output<ActivityFilter>();

  readonly #actors = httpResource<readonly string[]>(() =>
    this.scope() === 'company' ? '/api/company-activity/actors' : undefined,
  );
  readonly #typed = new Subject<string>();

  /** Nobody has to choose among one; a filter from an address may name somebody who is not in the list. */
  protected readonly actors = computed(() => {
    const actors = this.#actors.hasValue() ? this.#actors.value() : [];
    const { actor } = this.filter();
    return actor === undefined || actors.includes(actor) ? actors : [actor, ...actors];
  });
  protected readonly from = computed(() => toLocalTime(this.filter().from));
  protected readonly to = computed(() => toLocalTime(this.filter().to));
  protected readonly empty = computed(() => isEmptyFilter(this.filter()));

  constructor() {
    this.#typed
      .pipe(debounceTime(REST_MS), takeUntilDestroyed())
      .subscribe((search) => this.narrow({ search: search.trim() || undefined }));
  }

  protected narrow(change: Parameters<typeof changeFilter>[1]): void {
    this.filterChange.emit(changeFilter(this.filter(), change));
  }

  protected search(text: string): void {
    this.#typed.next(text);
  }

  protected readonly fromLocalTime = fromLocalTime;
}
