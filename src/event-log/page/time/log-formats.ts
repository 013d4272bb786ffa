import { Injectable, computed, inject, untracked } from '@angular/core';
import { ɵformatNumber as formatNumber } from 'ngx-session-event-log';

import { LogSource } from '../log/log-source';
import { ViewPreferences } from '../tools/view-preferences';
import { injectPageIntl } from '../words/event-log-page-intl';
import { formatDuration } from './format-duration';
import { PageClock } from './page-clock';

/** Formats times and durations in the user's language and time zone. */
@Injectable()
export class LogFormats {
  readonly #intl = injectPageIntl();
  readonly #preferences = inject(ViewPreferences);
  readonly #clock = inject(PageClock);
  readonly #source = inject(LogSource);

  /** Present moment of relative times, which moves with the log and stands still with it. */
  readonly #now = computed(() => {
    this.#source.entries();
    return this.#source.paused() ? untracked(() => this.#clock.now()) : this.#clock.now();
  });

  // Cached: creating a format takes longer than using it a thousand times.
  readonly #formats = computed(() => {
    const { locale } = this.#intl();
    return {
      time: new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }),
      date: new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
      moment: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long' }),
      minute: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }),
      dateAndMinute: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
      zone: new Intl.DateTimeFormat(locale, { timeZoneName: 'short' }),
      ago: agoFormat(locale),
    };
  });

  /** Formats the time of day, to the second. */
  time(time: number): string {
    return this.#formats().time.format(time);
  }

  /** Formats the time of day to the minute, with the date unless it is today. */
  since(time: number): string {
    const { minute, dateAndMinute } = this.#formats();
    const today = new Date(untracked(() => this.#clock.now()));
    return (new Date(time).toDateString() === today.toDateString() ? minute : dateAndMinute).format(time);
  }

  /** Formats date and time with the time zone. */
  moment(time: number): string {
    return this.#formats().moment.format(time);
  }

  /** Formats a time in the chosen style, relative or absolute, and its complement: time of day, or date. */
  when(time: number): { readonly first: string; readonly second: string } {
    return this.#preferences.relativeTimes()
      ? { first: this.#formats().ago(this.#now() - time), second: this.time(time) }
      : { first: this.time(time), second: this.#formats().date.format(time) };
  }

  /** Formats a range of times: to the minute if both are whole minutes, and with the dates if the days differ. */
  range(from: number, to: number): string {
    const { minute, time } = this.#formats();
    return (from % 60_000 === 0 && to % 60_000 === 0 ? minute : time).formatRange(from, to);
  }

  /** Formats the time zone, with its present offset: `Europe/Berlin, GMT+1`. */
  zone(): string {
    const { zone } = this.#formats();
    const name = zone.resolvedOptions().timeZone;
    const parts = zone.formatToParts(untracked(() => this.#clock.now()));
    const short = parts.find(({ type }) => type === 'timeZoneName')?.value ?? name;
    return short === name ? name : this.#intl().timeZone(name, short);
  }

  /** Formats a time as ISO 8601 in UTC. */
  iso(time: number): string {
    return new Date(time).toISOString();
  }

  duration(milliseconds: number): string {
    return formatDuration(milliseconds, this.#intl());
  }

  number(value: number): string {
    return formatNumber(value, this.#intl().locale);
  }
}

/** Formats how long ago something was: `now`, `3 min. ago`, `2 hr. ago`, `4 days ago`. */
export function agoFormat(locale: string): (milliseconds: number) => string {
  const now = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
  const format = new Intl.RelativeTimeFormat(locale, { style: 'short' });
  return (milliseconds) => {
    const minutes = Math.floor(milliseconds / 60_000);
    const hours = Math.floor(minutes / 60);
    // A time in the future counts as now, since clocks may be set back.
    if (minutes < 1) return now;
    if (hours < 1) return format.format(-minutes, 'minute');
    return hours < 24 ? format.format(-hours, 'hour') : format.format(-Math.floor(hours / 24), 'day');
  };
}
