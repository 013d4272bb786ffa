import { httpEvent, httpEvents } from 'ngx-session-event-log';

import type { ServiceKey, ServiceKeyRequest } from '../../../portal-api/contract/index.ts';
import { notDone } from '../outcome/not-done';
import { outcomeUnknown } from '../outcome/outcome-unknown';
import { subjectOf } from './subject';

const RESOURCE = { label: 'Service keys', link: '/service-keys' };

/** Events of service keys. The answer contains the key itself, a secret that is never picked. */
export const serviceKeyEvents = httpEvents(
  httpEvent('POST', '/api/service-keys', {
    type: 'service-key.create',
    started: ({ request }: { request: ServiceKeyRequest }) => `Creating the service key “${request.name}”`,
    succeeded: ({ response }: { response: ServiceKey }) => ({
      title: `Service key “${response.name}” was created for ${response.portName}`,
      resource: { label: response.name, link: RESOURCE.link },
      facts: {
        Port: response.portName,
        'Maximum speed (Mbit/s)': response.maxSpeedMbps,
        'Pre-approved VLAN': response.vlan ?? 'None',
        'Valid until': response.validUntil,
      },
    }),
    failed: ({ request, problem }) =>
      notDone(`Service key “${request.name}” was not created`, problem, RESOURCE, RESOURCE.link),
    unknown: ({ request }) =>
      outcomeUnknown(
        `creating the service key “${request.name}”`,
        'The answer was lost, and the key with it. If it is listed, create another one in its place.',
        RESOURCE,
      ),
  }),
  httpEvent('POST', '/api/service-keys/:id/deactivate', {
    type: 'service-key.deactivate',
    started: (request) => `Deactivating the service key “${subjectOf(request)}”`,
    succeeded: ({ response }: { response: ServiceKey }) => ({
      title: `Service key “${response.name}” was deactivated`,
      resource: { label: response.name, link: RESOURCE.link },
    }),
    failed: (request) =>
      notDone(`Service key “${subjectOf(request)}” was not deactivated`, request.problem, RESOURCE),
    unknown: (request) =>
      outcomeUnknown(
        `deactivating the service key “${subjectOf(request)}”`,
        'The answer was lost. The key may have been deactivated: check the service keys.',
        RESOURCE,
      ),
  }),
);
