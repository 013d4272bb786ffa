import { Injectable, LOCALE_ID, computed, inject } from '@angular/core';

import { injectPageIntl } from '../inject-page-intl';
import { formatDuration } from './format-duration';

/** Writes times and durations in the user's language and time zone. */
@Injectable()
export class LogFormats {
  private readonly intl = injectPageIntl();
  private readonly localeId = inject(LOCALE_ID);

  // Making one takes longer than using it a thousand times.
  private readonly formats = computed(() => {
    const locale = this.intl().locale ?? this.localeId;
    return {
      time: new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }),
      date: new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
      moment: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long' }),
      number: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    };
  });

  /** The time of day, to the second. */
  time(time: number): string {
    return this.formats().time.format(time);
  }

  date(time: number): string {
    return this.formats().date.format(time);
  }

  /** Date and time with the time zone. */
  moment(time: number): string {
    return this.formats().moment.format(time);
  }

  /** The same for machines, in UTC. */
  iso(time: number): string {
    return new Date(time).toISOString();
  }

  duration(milliseconds: number): string {
    return formatDuration(milliseconds, (value) => this.formats().number.format(value));
  }
}
