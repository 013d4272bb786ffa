import { httpEvent, httpEvents } from 'ngx-session-event-log';

import { notDone } from '../outcome/not-done';
import { outcomeUnknown } from '../outcome/outcome-unknown';

const COMPANY = { label: 'Company profile', link: '/company' } as const;
const MARKETPLACE = { label: 'Marketplace profile', link: '/company/marketplace' } as const;

/** Event of saving a profile. Only its public name is picked. */
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
        'The answer was lost. Check the profile to see whether it was saved.',
        place,
      ),
  });
}

/** Events of a company's profiles. They pick public names and nothing else. */
export const companyEvents = httpEvents(
  saved('POST', '/api/company-profile', 'company-profile.create', COMPANY, 'legalName'),
  saved('PUT', '/api/company-profile', 'company-profile.update', COMPANY, 'legalName'),
  saved('POST', '/api/marketplace-profile', 'marketplace-profile.create', MARKETPLACE, 'publicName'),
  saved('PUT', '/api/marketplace-profile', 'marketplace-profile.update', MARKETPLACE, 'publicName'),
);
