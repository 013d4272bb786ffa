import type { EventLogPageIntl } from '../words/event-log-page-intl';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

type Units = EventLogPageIntl['durationUnits'];

/** Formats a duration, with `format` for its numbers: `120 ms`, `3.4 s`, `2 min 5 s`, `1 h 10 min`. */
export function formatDuration(
  milliseconds: number,
  format: (value: number) => string,
  units: Units,
): string {
  const amount = (value: number, unit: keyof Units) => `${format(value)} ${units[unit]}`;
  const inTwo = (value: number, large: keyof Units, small: keyof Units) => {
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
