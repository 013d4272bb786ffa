/** The three forms of a date in HTTP (RFC 9110, 5.6.7), all in UTC: that of today, of RFC 850, and of asctime(). */
const DATES = [
  /^[A-Z][a-z]{2}, (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>[\d:]{8}) GMT$/,
  /^[A-Z][a-z]{5,8}, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<time>[\d:]{8}) GMT$/,
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>[\d:]{8}) (?<year>\d{4})$/,
];
/** The last moment that a `Date` can hold. */
const END_OF_TIME = 8.64e15;

/** The moment that a `Retry-After` header names, in seconds or as an HTTP date; times are milliseconds since 1970. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (!/^\d+$/.test(text)) return readDate(text, now);
  const time = now + Number(text) * 1_000;
  return time <= END_OF_TIME ? time : undefined;
}

function readDate(text: string, now: number): number | undefined {
  const {
    day = '',
    month,
    year = '',
    time,
  } = DATES.map((form) => form.exec(text)?.groups).find(Boolean) ?? {};
  const date = `${day.trim().padStart(2, '0')} ${month} ${fullYear(year, now)} ${time} GMT`;
  const moment = Date.parse(date);
  // What is beyond the end of a month, a day or an hour would be read as a part of the next.
  return new Date(moment).toUTCString().endsWith(date) ? moment : undefined;
}

/** A year of two digits is the nearest that is not more than 50 years ahead. */
function fullYear(year: string, now: number): number {
  if (year.length !== 2) return Number(year);
  const present = new Date(now).getUTCFullYear();
  const inCentury = present - (present % 100) + Number(year);
  return inCentury > present + 50 ? inCentury - 100 : inCentury;
}
