import { httpEvent, httpEvents } from 'ngx-session-event-log';

import { notDone } from './not-done';
import { outcomeUnknown } from './outcome-unknown';

const COMPANY = { label: 'Company profile', link: '/company' } as const;
const MARKETPLACE = { label: 'Marketplace profile', link: '/company/marketplace' } as const;

/** An event of saving a profile, of which only its public name is picked. */
function saved(
  method: 'POST' | 'PUT',
  path: string,
  type: string,
  place: typeof COMPANY | typeof MARKETPLACE,
  name: 'legalName' | 'publicName',
) {
  const [doing, done] = method === 'POST' ? ['Creating', 'created'] : ['Updating', 'updated'];
  return httpEvent(method, path, {
    type,
    started: `${doing} the ${place.label}`,
    succeeded: ({ response }: { response: Readonly<Record<typeof name, string>> }) => ({
      title: `The ${place.label} of ${response[name]} was ${done}`,
      resource: place,
    }),
    failed: ({ problem }) => notDone(`The ${place.label} was not ${done}`, problem, place, place.link),
    unknown: () =>
      outcomeUnknown(
        `saving the ${place.label}`,
        'The answer was lost. Look at the profile to see whether it was saved.',
        place,
      ),
  });
}

/** Events of the profiles of a company: they pick names that are public, and nothing of the rest. */
export const companyEvents = httpEvents(
  saved('POST', '/api/company-profile', 'company-profile.create', COMPANY, 'legalName'),
  saved('PUT', '/api/company-profile', 'company-profile.update', COMPANY, 'legalName'),
  saved('POST', '/api/marketplace-profile', 'marketplace-profile.create', MARKETPLACE, 'publicName'),
  saved('PUT', '/api/marketplace-profile', 'marketplace-profile.update', MARKETPLACE, 'publicName'),
);
