/** Formats of a date in HTTP (RFC 9110, 5.6.7), all in UTC: the current one, that of RFC 850, and that of asctime(). */
const DATES = [
  /^[A-Z][a-z]{2}, (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>[\d:]{8}) GMT$/,
  /^[A-Z][a-z]{5,8}, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<time>[\d:]{8}) GMT$/,
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>[\d:]{8}) (?<year>\d{4})$/,
];
/** Latest time that a `Date` can hold. */
const END_OF_TIME = 8.64e15;

/** Reads a `Retry-After` header: seconds or an HTTP date. Times are milliseconds since 1970-01-01 UTC. */
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
  // `Date.parse()` would take 31 February for a day in March.
  return new Date(moment).toUTCString().endsWith(date) ? moment : undefined;
}

/** Completes a year of two digits: at most 50 years ahead (RFC 9110, 5.6.7). */
function fullYear(year: string, now: number): number {
  if (year.length !== 2) return Number(year);
  const present = new Date(now).getUTCFullYear();
  const inCentury = present - (present % 100) + Number(year);
  return inCentury > present + 50 ? inCentury - 100 : inCentury;
}
