const DAY = 86_400_000;
const MINUTE = 60_000;
/** No time zone changes its offset within a quarter of an hour. */
const SLOT = 15 * MINUTE;

const TIME_OF_DAY = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/i;

/**
 * Whether a moment, in milliseconds since 1970-01-01 UTC, is not before `value`: a time of day (`10:30`, `10:30:15`),
 * on whichever day, or a date (`2030-01-31`, `2030-01-31T10:30`), in the time zone of the browser.
 *
 * @returns nothing where `value` is none of these
 */
export function timeTest(value: string): ((time: number) => boolean) | undefined {
  const [, hours, minutes = 0, seconds = 0] = TIME_OF_DAY.exec(value) ?? [];
  if (hours !== undefined) {
    if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
    const wanted = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
    const timeOfDay = timesOfDay();
    return (time) => timeOfDay(time) >= wanted;
  }
  if (!DATE.test(value) && !DATE_TIME.test(value)) return undefined;
  // A date alone would be taken for one in UTC.
  const moment = Date.parse(DATE.test(value) ? `${value}T00:00` : value.toUpperCase());
  return Number.isNaN(moment) ? undefined : (time) => time >= moment;
}

/** Tells the time of day, in milliseconds, asking for the time zone's offset as seldom as can be. */
function timesOfDay(): (time: number) => number {
  let slot = NaN;
  let offset = 0;
  return (time) => {
    const its = Math.floor(time / SLOT);
    if (its !== slot) {
      slot = its;
      offset = new Date(time).getTimezoneOffset() * MINUTE;
    }
    return (((time - offset) % DAY) + DAY) % DAY;
  };
}
