import { ɵformatNumber as formatNumber } from 'ngx-session-event-log';

import type { EventLogPageIntl } from '../words/event-log-page-intl';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Formats a duration in the language and with the units of the texts: `120 ms`, `3.4 s`, `2 min 5 s`, `1 h 10 min`. */
export function formatDuration(
  milliseconds: number,
  { locale, durationUnits: units }: Pick<EventLogPageIntl, 'locale' | 'durationUnits'>,
): string {
  const amount = (value: number, unit: keyof typeof units) => `${formatNumber(value, locale)} ${units[unit]}`;
  const inTwo = (value: number, large: keyof typeof units, small: keyof typeof units) => {
    const rest = value % 60;
    const whole = amount((value - rest) / 60, large);
    return rest === 0 ? whole : `${whole} ${amount(rest, small)}`;
  };
  const whole = Math.round(milliseconds);
  if (whole < 1_000) return amount(whole, 'milliseconds');
  const tenths = Math.round(milliseconds / 100) / 10;
  if (tenths < MINUTE) return amount(tenths, 'seconds');
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < HOUR) return inTwo(seconds, 'minutes', 'seconds');
  return inTwo(Math.round(seconds / MINUTE), 'hours', 'minutes');
}
