import { httpEvent, httpEvents } from 'ngx-session-event-log';

import type { ApiKey, ApiKeyCreation, CreatedApiKey } from '../../../portal-api/contract/index.ts';
import { roleName } from '../../session/role-name';
import { notDone } from '../outcome/not-done';
import { outcomeUnknown } from '../outcome/outcome-unknown';
import { subjectOf } from './subject';

const API_KEYS = { label: 'API keys', link: '/company/api-keys' } as const;

/**
 * Events of managing API keys here. Calls made with a key are Company Activity. The response contains the key itself, a
 * secret that is never picked.
 */
export const apiKeyEvents = httpEvents(
  httpEvent('POST', '/api/api-keys', {
    type: 'api-key.create',
    started: ({ request }: { request: ApiKeyCreation }) => `Creating the API key “${request.name}”`,
    succeeded: ({ response: { apiKey } }: { response: CreatedApiKey }) => ({
      title: `API key “${apiKey.name}” was created`,
      resource: { label: apiKey.name, link: API_KEYS.link },
      facts: { Role: roleName(apiKey.role) },
    }),
    failed: ({ request, problem }) => notDone(`API key “${request.name}” was not created`, problem, API_KEYS),
    unknown: ({ request }) =>
      outcomeUnknown(
        `creating the API key “${request.name}”`,
        'The answer was lost, and the key with it. If it is listed, revoke it and create another one in its place.',
        API_KEYS,
      ),
  }),
  httpEvent('POST', '/api/api-keys/:id/revoke', {
    type: 'api-key.revoke',
    retry: true,
    started: (request) => `Revoking the API key “${subjectOf(request)}”`,
    succeeded: ({ response }: { response: ApiKey }) => ({
      title: `API key “${response.name}” was revoked`,
      resource: { label: response.name, link: API_KEYS.link },
    }),
    failed: (request) =>
      notDone(`API key “${subjectOf(request)}” was not revoked`, request.problem, API_KEYS),
    unknown: (request) =>
      outcomeUnknown(
        `revoking the API key “${subjectOf(request)}”`,
        'The answer was lost. The key may have been revoked: check the API keys.',
        API_KEYS,
      ),
  }),
);
