import { type EventLogProblem, httpEvent, httpEvents } from 'ngx-session-event-log';

import type { CompanyProfile, MarketplaceProfile } from '../../portal-api/contract/index.ts';
import { outcomeUnknown } from './outcome-unknown';
import { problemMessage } from './problem-message';
import { remedyOf } from './problem-remedy';

const COMPANY = { label: 'Company profile', link: '/company' } as const;
const MARKETPLACE = { label: 'Marketplace profile', link: '/company/marketplace' } as const;

type Place = typeof COMPANY | typeof MARKETPLACE;

const done = (place: Place, what: 'created' | 'updated', name: string) => ({
  title: `The ${place.label} of ${name} was ${what}`,
  resource: place,
});

const failed =
  (place: Place, what: 'created' | 'updated') =>
  ({ problem }: { readonly problem: EventLogProblem }) => ({
    title: `The ${place.label} was not ${what}`,
    message: problemMessage(problem),
    remedy: remedyOf(problem, place.link),
    resource: place,
  });

const unknown = (place: Place) => () =>
  outcomeUnknown(
    `saving the ${place.label}`,
    'The answer was lost. Check the profile to see whether it was saved.',
    place,
  );

/** Events of a company's profiles. They pick public names and nothing else. */
export const companyEvents = httpEvents(
  httpEvent('POST', '/api/company-profile', {
    type: 'company-profile.create',
    started: 'Creating the Company profile',
    succeeded: ({ response }: { response: CompanyProfile }) => done(COMPANY, 'created', response.legalName),
    failed: failed(COMPANY, 'created'),
    unknown: unknown(COMPANY),
  }),
  httpEvent('PUT', '/api/company-profile', {
    type: 'company-profile.update',
    started: 'Updating the Company profile',
    succeeded: ({ response }: { response: CompanyProfile }) => done(COMPANY, 'updated', response.legalName),
    failed: failed(COMPANY, 'updated'),
    unknown: unknown(COMPANY),
  }),
  httpEvent('POST', '/api/marketplace-profile', {
    type: 'marketplace-profile.create',
    started: 'Creating the Marketplace profile',
    succeeded: ({ response }: { response: MarketplaceProfile }) =>
      done(MARKETPLACE, 'created', response.publicName),
    failed: failed(MARKETPLACE, 'created'),
    unknown: unknown(MARKETPLACE),
  }),
  httpEvent('PUT', '/api/marketplace-profile', {
    type: 'marketplace-profile.update',
    started: 'Updating the Marketplace profile',
    succeeded: ({ response }: { response: MarketplaceProfile }) =>
      done(MARKETPLACE, 'updated', response.publicName),
    failed: failed(MARKETPLACE, 'updated'),
    unknown: unknown(MARKETPLACE),
  }),
);
