const MINUTE_MS = 60_000;

/** Writes how long ago something was: `now`, `3 min. ago`, `2 hr. ago`, `4 days ago`. */
export class RelativeFormat {
  readonly #now: string;
  readonly #format: Intl.RelativeTimeFormat;

  /** @param locale BCP 47 language tag */
  constructor(locale: string) {
    this.#now = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
    this.#format = new Intl.RelativeTimeFormat(locale, { style: 'short' });
  }

  /** @param milliseconds how long ago; a time that is still to come is now, since clocks are set */
  ago(milliseconds: number): string {
    const minutes = Math.floor(milliseconds / MINUTE_MS);
    if (minutes < 1) return this.#now;
    if (minutes < 60) return this.#format.format(-minutes, 'minute');
    const hours = Math.floor(minutes / 60);
    return hours < 24
      ? this.#format.format(-hours, 'hour')
      : this.#format.format(-Math.floor(hours / 24), 'day');
  }
}
