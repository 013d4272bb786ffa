import type { EventLogChange, EventLogTrackedEvent } from 'ngx-session-event-log';

import type {
  Approval,
  PendingSpeedChange,
  Service,
  ServiceUpdate,
} from '../../../portal-api/contract/index.ts';
import { trackedNotDone } from '../outcome/not-done';
import { questionKey } from '../outcome/open-question';
import { outcomeUnknown } from '../outcome/outcome-unknown';
import { serviceLink, serviceResource } from './service-resource';

/** The user updates a service. A speed that another company has to approve is decided later. */
export function serviceUpdate(uid: string, { name }: ServiceUpdate): EventLogTrackedEvent {
  return {
    type: 'service.update',
    title: `Updating ${name}`,
    resource: { label: name, link: serviceLink(uid) },
    failed: trackedNotDone(`${name} was not updated`, serviceLink(uid)),
    unknown: {
      ...outcomeUnknown(
        `updating ${name}`,
        'The answer was lost. It may still have been done: check the service before you try again.',
        { label: name, link: serviceLink(uid) },
      ),
      key: questionKey('PUT', `/api/services/${encodeURIComponent(uid)}`),
    },
  };
}

export function serviceUpdated(service: Service): EventLogChange {
  return {
    title: `${service.name} was updated`,
    resource: serviceResource(service),
    facts: { 'Speed (Mbit/s)': service.speedMbps },
  };
}

export function speedChangePending(service: Service, change: PendingSpeedChange): EventLogChange {
  return {
    title: `The speed change of ${service.name} awaits approval`,
    message: `${change.companyName} decides on the change to ${change.speedMbps} Mbit/s. Everything else was updated.`,
    reason: 'Another company has to approve the speed.',
    resource: serviceResource(service),
    facts: { 'Speed (Mbit/s)': change.speedMbps },
  };
}

/** The end of a pending speed change: approved, denied or cancelled. */
export function speedChangeOutcome({ state, service, companyName, comment }: Approval): EventLogChange {
  const name = service?.name ?? 'the VXC';
  switch (state) {
    case 'APPROVED':
      return { outcome: 'succeeded', title: `The speed change of ${name} was approved by ${companyName}` };
    case 'DENIED':
      return {
        outcome: 'failed',
        title: `The speed change of ${name} was denied by ${companyName}`,
        message: comment,
        reason: 'The other company refused it. The speed has not changed.',
      };
    default:
      return { outcome: 'cancelled', title: `The speed change of ${name} was cancelled` };
  }
}
