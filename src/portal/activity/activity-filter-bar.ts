import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { delay, EMPTY, of, Subject, switchMap } from 'rxjs';

import { FilterSearch } from '../form/filter-search';
import { FilterSelect } from '../form/filter-select';
import type { Choice } from '../form/select-field';
import { LoadedList } from '../loading/loaded-list';
import type { ActivityScope } from './activity-api';
import { changeFilter, isUsualFilter, usualFilter, type ActivityFilter } from './activity-filter';
import { fromLocalTime, toLocalTime } from './local-time';

/** Pause in typing, in milliseconds, after which the search is sent. */
const REST_MS = 300;

const CHANNELS: readonly Choice<NonNullable<ActivityFilter['channel']>>[] = [
  { value: 'PORTAL', label: 'Portal' },
  { value: 'API_KEY', label: 'API key' },
];
const KINDS: readonly Choice<NonNullable<ActivityFilter['kind']>>[] = [
  { value: 'CHANGE', label: 'Changes' },
  { value: 'READ', label: 'Reads' },
];
const OUTCOMES: readonly Choice<NonNullable<ActivityFilter['outcome']>>[] = [
  { value: 'SUCCEEDED', label: 'Succeeded' },
  { value: 'FAILED', label: 'Failed' },
];

/** Search, actor, channel, outcome and time of the Activity Log. */
@Component({
  selector: 'portal-activity-filter-bar',
  imports: [FilterSearch, FilterSelect, MatButton, MatFormField, MatIcon, MatInput, MatLabel],
  templateUrl: './activity-filter-bar.html',
  styleUrls: ['../theme/filter-bar.scss', './activity-filter-bar.scss'],
})
export class ActivityFilterBar {
  readonly scope = input.required<ActivityScope>();
  readonly filter = input.required<ActivityFilter>();
  readonly filterChange = output<ActivityFilter>();

  readonly #actors = new LoadedList<string>(() =>
    this.scope() === 'company' ? '/api/company-activity/actors' : undefined,
  );
  /** The search to send after a pause in typing; `undefined` cancels one that has not been sent. */
  readonly #typed = new Subject<string | undefined>();
  /** The search that was sent last. */
  #asked: string | undefined;

  /** The search as it is typed. Its own result must not overwrite what the user has typed since. */
  protected readonly text = linkedSignal<string | undefined, string>({
    source: () => this.filter().search,
    computation: (search, before) => (before && search === this.#asked ? before.value : (search ?? '')),
  });

  /** Includes the actor from the address, who may not be in the list. */
  protected readonly actors = computed(() => {
    const listed = this.#actors.value() ?? [];
    const { actor } = this.filter();
    const actors = actor === undefined || listed.includes(actor) ? listed : [actor, ...listed];
    return actors.map((value) => ({ value, label: value }));
  });
  protected readonly channels = CHANNELS;
  protected readonly kinds = KINDS;
  protected readonly outcomes = OUTCOMES;
  protected readonly from = computed(() => toLocalTime(this.filter().from));
  protected readonly to = computed(() => toLocalTime(this.filter().to));
  protected readonly usual = computed(() => isUsualFilter(this.filter(), this.scope()));

  constructor() {
    const rested = this.#typed.pipe(
      switchMap((text) => (text === undefined ? EMPTY : of(text).pipe(delay(REST_MS)))),
      takeUntilDestroyed(),
    );
    rested.subscribe((text) => {
      this.#asked = text.trim() || undefined;
      this.narrow({ search: this.#asked });
    });
  }

  protected clear(): void {
    // Also drops a search that has not been sent yet.
    this.#typed.next(undefined);
    this.text.set('');
    this.filterChange.emit(usualFilter(this.scope()));
  }

  protected narrow(change: Parameters<typeof changeFilter>[1]): void {
    this.filterChange.emit(changeFilter(this.filter(), change));
  }

  protected search(text: string): void {
    this.text.set(text);
    this.#typed.next(text);
  }

  protected readonly fromLocalTime = fromLocalTime;
}
