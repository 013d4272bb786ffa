import type { EventLogResource } from 'ngx-session-event-log';

import type { Service } from '../../portal-api/contract/index.ts';

/** The way from an event to the service that it is about. */
export function serviceResource({ uid, name }: Pick<Service, 'uid' | 'name'>): EventLogResource {
  return { label: name, link: serviceLink(uid) };
}

/** Path of the page that shows a service. */
export function serviceLink(uid: string): string {
  return `/services/${uid}`;
}
