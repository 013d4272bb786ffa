const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = '(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})';
/** The three forms of a date in HTTP (RFC 9110, 5.6.7), all in UTC: that of today, of RFC 850, and of asctime(). */
const DATES = [
  new RegExp(`^[a-z]{3}, (?<day>\\d{2}) (?<month>[a-z]{3}) (?<year>\\d{4}) ${TIME} GMT$`, 'i'),
  new RegExp(`^[a-z]{6,9}, (?<day>\\d{2})-(?<month>[a-z]{3})-(?<year>\\d{2}) ${TIME} GMT$`, 'i'),
  new RegExp(`^[a-z]{3} (?<month>[a-z]{3}) (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`, 'i'),
];
/** The last moment that a `Date` can hold. */
const END_OF_TIME = 8.64e15;

/**
 * The moment that a `Retry-After` header names, in seconds from now or as an HTTP date.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @returns the same; `undefined` for what is neither, or beyond all dates
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (!/^\d+$/.test(text)) return readDate(text, now);
  const time = now + Number(text) * 1_000;
  return time <= END_OF_TIME ? time : undefined;
}

function readDate(text: string, now: number): number | undefined {
  const date = DATES.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!date) return undefined;
  const { year = '', month = '', day, hour, minute, second } = date;
  const place = MONTHS.indexOf(month.toLowerCase());
  const time = Date.UTC(
    fullYear(year, now),
    place,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  // What is beyond the end of a month, a day or an hour would be read as a part of the next.
  return new Date(time).getUTCMonth() === place && Number(hour) < 24 && Number(minute) < 60
    ? time
    : undefined;
}

/** A year of two digits is the nearest that is not more than 50 years ahead. */
function fullYear(year: string, now: number): number {
  if (year.length !== 2) return Number(year);
  const present = new Date(now).getUTCFullYear();
  const inCentury = present - (present % 100) + Number(year);
  return inCentury > present + 50 ? inCentury - 100 : inCentury;
}
