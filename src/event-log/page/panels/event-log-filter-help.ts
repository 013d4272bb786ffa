import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogContent, MatDialogRef } from '@angular/material/dialog';

import {
  FILTER_KEYS,
  type FilterKey,
  type FilterTerm,
  printFilter,
  withTerm,
} from '../filter/filter-language';
import { LogView } from '../log/log-view';
import { injectPageIntl } from '../words/event-log-page-intl';
import { EVENT_LOG_SEVERITIES, type EventLogEntry } from 'ngx-session-event-log';
import { HAS_VALUES, termTest, timeOfDay } from '../filter/term-test';

/** Explains what can be typed into the search field, with examples from this log to add. */
@Component({
  selector: 'event-log-filter-help',
  imports: [MatButton],
  templateUrl: './event-log-filter-help.html',
  styleUrl: './event-log-filter-help.scss',
  hostDirectives: [MatDialogContent],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogFilterHelp {
  readonly #view = inject(LogView);
  readonly #dialog = inject<MatDialogRef<EventLogFilterHelp>>(MatDialogRef);

  protected readonly intl = injectPageIntl();
  protected readonly print = (term: FilterTerm) => printFilter([term]);
  /** Examples at the time of opening: buttons must not move. */
  protected readonly examples = filterExamples(this.#view.entries());

  /** Adds an example to the search field, where the user can go on. */
  protected take(term: FilterTerm): void {
    this.#view.search(withTerm(this.#view.query().text, term));
    this.#dialog.close();
  }
}

const MOST = 4;
/** Enough digits to distinguish one trace id from others. */
const TRACE_DIGITS = 8;

/** Makes examples of each kind of condition with values from this log, most frequent first. */
function filterExamples(entries: readonly EventLogEntry[]) {
  const newest = entries.toReversed();
  const latest = newest.slice(0, 1).map(({ lastTime }) => timeOfDay(lastTime).slice(0, 5));
  const values: Readonly<Record<FilterKey, readonly string[]>> = {
    severity: EVENT_LOG_SEVERITIES.filter((one) => newest.some(({ severity }) => severity === one)),
    category: mostFrequent(newest.map(({ category }) => category)),
    type: mostFrequent(newest.map(({ type }) => type)),
    resource: mostFrequent(newest.map(({ resource }) => resource?.label)),
    trace: mostFrequent(newest.map(({ traceId }) => traceId?.slice(0, TRACE_DIGITS))).slice(0, 1),
    has: HAS_VALUES.filter((value) => newest.some((entry) => termTest('has', value)?.(entry))),
    after: latest,
    before: latest,
  };
  return FILTER_KEYS.map((key) => ({
    key,
    terms: values[key].slice(0, MOST).map((value): FilterTerm => ({ key, values: [value], negated: false })),
  }));
}

function mostFrequent(values: readonly (string | undefined)[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value?.trim()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([value]) => value);
}
