const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * A duration as people say it: `120 ms`, `3.4 s`, `2 min 5 s`, `1 h 10 min`. The units are those of the SI, which are
 * the same in every language.
 *
 * @param format writes a number in the user's language
 */
export function formatDuration(milliseconds: number, format: (value: number) => string): string {
  const whole = Math.round(milliseconds);
  if (whole < 1_000) return `${format(whole)} ms`;
  const tenths = Math.round(milliseconds / 100) / 10;
  if (tenths < MINUTE) return `${format(tenths)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < HOUR) return inTwo(seconds, MINUTE, 'min', 's', format);
  return inTwo(Math.round(seconds / MINUTE), HOUR / MINUTE, 'h', 'min', format);
}

function inTwo(
  amount: number,
  size: number,
  large: string,
  small: string,
  format: (value: number) => string,
): string {
  const rest = amount % size;
  const whole = `${format((amount - rest) / size)} ${large}`;
  return rest === 0 ? whole : `${whole} ${format(rest)} ${small}`;
}
