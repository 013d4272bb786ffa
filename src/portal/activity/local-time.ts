import { formatDate } from '@angular/common';

/** Formats an ISO time for `<input type="datetime-local">`: in the user's time zone, without an offset. */
export function toLocalTime(iso: string | undefined): string {
  return iso === undefined ? '' : formatDate(iso, `yyyy-MM-dd'T'HH:mm`, 'en');
}

/** Parses the value of such an input into an ISO time; `undefined` if it is empty. */
export function fromLocalTime(local: string): string | undefined {
  return local === '' ? undefined : new Date(local).toISOString();
}
