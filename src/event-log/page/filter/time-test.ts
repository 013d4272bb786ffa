const TIME_OF_DAY = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/i;

/**
 * Makes a test of a moment, in milliseconds since 1970-01-01 UTC: it holds from `value` on, which is a time of day
 * (`10:30`, `10:30:15`), on whichever day, or a date (`2030-01-31`, `2030-01-31T10:30`), in the browser's time zone.
 *
 * @returns nothing where `value` is none of these
 */
export function timeTest(value: string): ((time: number) => boolean) | undefined {
  const [, hours, minutes = 0, seconds = 0] = TIME_OF_DAY.exec(value) ?? [];
  if (hours !== undefined) {
    if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
    const wanted = secondsOfDay(Number(hours), Number(minutes), Number(seconds));
    return (time) => {
      const date = new Date(time);
      return secondsOfDay(date.getHours(), date.getMinutes(), date.getSeconds()) >= wanted;
    };
  }
  if (!DATE.test(value) && !DATE_TIME.test(value)) return undefined;
  // A date alone would be taken for one in UTC.
  const moment = Date.parse(DATE.test(value) ? `${value}T00:00` : value.toUpperCase());
  return Number.isNaN(moment) ? undefined : (time) => time >= moment;
}

function secondsOfDay(hours: number, minutes: number, seconds: number): number {
  return (hours * 60 + minutes) * 60 + seconds;
}
