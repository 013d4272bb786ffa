const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** What stands behind the numbers of a duration. */
export type EventLogDurationUnits = Readonly<
  Record<'milliseconds' | 'seconds' | 'minutes' | 'hours', string>
>;

/**
 * A duration as people say it: `120 ms`, `3.4 s`, `2 min 5 s`, `1 h 10 min`.
 *
 * @param format writes a number in the user's language
 * @param units what stands behind the numbers in the user's language
 */
export function formatDuration(
  milliseconds: number,
  format: (value: number) => string,
  units: EventLogDurationUnits,
): string {
  const amount = (value: number, unit: keyof EventLogDurationUnits) => `${format(value)} ${units[unit]}`;
  const inTwo = (value: number, large: keyof EventLogDurationUnits, small: keyof EventLogDurationUnits) => {
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
