import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { EVENT_LOG_SEVERITIES, type EventLogSeverity, ɵEventLogGlyph } from 'ngx-session-event-log';

import { LogView } from '../log/log-view';
import { LogFormats } from '../time/log-formats';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Filter for the severities that occur, with their counts. Several can be chosen; none means all. */
@Component({
  selector: 'event-log-severity-filter',
  imports: [MatChipListbox, MatChipOption, ɵEventLogGlyph],
  template: `
    <mat-chip-listbox multiple [aria-label]="intl().filterBySeverity">
      @for (chip of chips(); track chip.severity) {
        <mat-chip-option
          [value]="chip.severity"
          [selected]="chip.selected"
          (selectionChange)="$event.isUserInput && choose(chip.severity, $event.selected)"
        >
          <span class="event-log-chip">
            <event-log-glyph [name]="chip.severity" />
            <span>{{ intl().severity(chip.severity) }}</span>&ngsp;
            <span class="event-log-count">{{ formats.number(chip.count) }}</span>
          </span>
        </mat-chip-option>
      }
    </mat-chip-listbox>
  `,
  styleUrl: './event-log-severity-filter.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogSeverityFilter {
  readonly #view = inject(LogView);

  protected readonly formats = inject(LogFormats);
  protected readonly intl = injectPageIntl();
  readonly #selected = computed(() => this.#view.compiled().severities);

  /** Includes all severities in the log, whatever the other filters leave: an option must not disappear. */
  protected readonly chips = computed(() => {
    const selected = this.#selected();
    const occurs = (one: EventLogSeverity) => this.#view.entries().some(({ severity }) => severity === one);
    return EVENT_LOG_SEVERITIES.filter((one) => selected.includes(one) || occurs(one)).map((severity) => ({
      severity,
      selected: selected.includes(severity),
      count: this.#view.result().severities[severity],
    }));
  });

  protected choose(severity: EventLogSeverity, chosen: boolean): void {
    const others = this.#selected().filter((one) => one !== severity);
    this.#view.showSeverities(chosen ? [...others, severity] : others);
  }
}
