import { formatDate } from '@angular/common';

/** An ISO time as `<input type="datetime-local">` takes it: in the user's own time zone, without saying so. */
export function toLocalTime(iso: string | undefined): string {
  return iso === undefined ? '' : formatDate(iso, `yyyy-MM-dd'T'HH:mm`, 'en');
}

/** The value of such an input as an ISO time; `undefined` when it is empty. */
export function fromLocalTime(local: string): string | undefined {
  return local === '' ? undefined : new Date(local).toISOString();
}
