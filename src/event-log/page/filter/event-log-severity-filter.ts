import { ChangeDetectionStrategy, Component, inject, input, model, signal } from '@angular/core';
import { EVENT_LOG_SEVERITIES, type EventLogSeverity, ɵEventLogGlyph } from 'ngx-session-event-log';

import { LogFormats } from '../time/log-formats';
import { injectPageIntl } from '../words/event-log-page-intl';

/** A listbox of which several severities can be chosen; none chosen means all. */
@Component({
  selector: 'event-log-severity-filter',
  imports: [ɵEventLogGlyph],
  template: `
    <ul
      role="listbox"
      aria-multiselectable="true"
      aria-orientation="horizontal"
      [attr.aria-label]="intl().filterBySeverity"
    >
      @for (severity of severities; track severity; let at = $index) {
        <li
          role="option"
          [attr.aria-selected]="selected().includes(severity)"
          [tabindex]="at === active() ? 0 : -1"
          (focus)="active.set(at)"
          (click)="toggle(severity)"
          (keydown)="press($event, severity)"
        >
          <event-log-glyph [name]="severity" />
          <span>{{ intl().severity(severity) }}</span>&ngsp;
          <span class="count">{{ formats.number(counts()[severity]) }}</span>
        </li>
      }
    </ul>
  `,
  styleUrl: './event-log-severity-filter.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogSeverityFilter {
  readonly counts = input.required<Readonly<Record<EventLogSeverity, number>>>();
  readonly selected = model.required<readonly EventLogSeverity[]>();

  protected readonly formats = inject(LogFormats);
  protected readonly intl = injectPageIntl();
  protected readonly severities = EVENT_LOG_SEVERITIES;
  /** The option that the Tab key leads to. */
  protected readonly active = signal(0);

  protected toggle(severity: EventLogSeverity): void {
    this.selected.update((selected) =>
      selected.includes(severity) ? selected.filter((one) => one !== severity) : [...selected, severity],
    );
  }

  protected press(event: KeyboardEvent, severity: EventLogSeverity): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === ' ' || event.key === 'Enter') {
      this.toggle(severity);
    } else {
      const options = (event.currentTarget as HTMLElement).parentElement?.children ?? [];
      const next = this.#nextOption(
        event.key,
        getComputedStyle(event.currentTarget as HTMLElement).direction,
      );
      if (next === undefined) return;
      (options[next] as HTMLElement).focus();
    }
    event.preventDefault();
  }

  /** The option that a key leads to, in the order in which they are seen; from the last on to the first. */
  #nextOption(key: string, direction: string): number | undefined {
    const { length } = this.severities;
    const right = direction === 'rtl' ? -1 : 1;
    const step = { ArrowRight: right, ArrowLeft: -right, ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined) return (this.active() + step + length) % length;
    return { Home: 0, End: length - 1 }[key];
  }
}
