import type { EventLogResource } from 'ngx-session-event-log';

import type { Service } from '../../../portal-api/contract/index.ts';

/** A service as the resource of an event. */
export function serviceResource({ uid, name }: Pick<Service, 'uid' | 'name'>): EventLogResource {
  return { label: name, link: serviceLink(uid) };
}

/** Path of a service's page in the portal. */
export function serviceLink(uid: string): string {
  return `/services/${uid}`;
}
