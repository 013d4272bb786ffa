import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { MarketplaceProfile } from '../contract/index.ts';
import type { MarketplaceProfiles } from '../database/tables.ts';
import type { Api } from '../http/api.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { signedInUser } from '../session/session-guard.ts';
import { trimmed } from './check-company-profile.ts';
import { checkMarketplaceProfile } from './check-marketplace-profile.ts';
import { profileExists, profileMissing, refuseTakenName } from './profile-problems.ts';

const NAME_TAKEN = {
  pointer: '#/publicName',
  detail: 'Another company goes by this name in the Marketplace. Choose a different one.',
};
const accessTo = (to: string) => ({ roles: ['COMPANY_ADMIN'], to }) as const;

export function addMarketplaceProfileRoutes(api: Api, { database }: ApiContext): void {
  api.get(
    '/marketplace-profile',
    {
      schema: { response: { 200: Type.Union([MarketplaceProfile, Type.Null()]) } },
      config: { activity: 'Read Marketplace profile', access: 'signed-in' },
    },
    async (request) => {
      const profile = await database
        .selectFrom('marketplace_profiles')
        .selectAll()
        .where('company_id', '=', signedInUser(request).companyId)
        .executeTakeFirst();
      return profile ? toProfile(profile) : null;
    },
  );

  api.post(
    '/marketplace-profile',
    {
      schema: { body: MarketplaceProfile, response: { 201: MarketplaceProfile } },
      config: { activity: 'Create Marketplace profile', access: accessTo('create the Marketplace profile') },
    },
    async (request, reply) => {
      const { companyId } = signedInUser(request);
      const profile = checked(request.body);
      const created = await refuseTakenName(NAME_TAKEN, () =>
        database
          .insertInto('marketplace_profiles')
          .values({ company_id: companyId, ...toRow(profile) })
          .onConflict((conflict) => conflict.column('company_id').doNothing())
          .returningAll()
          .executeTakeFirst(),
      );
      return reply.code(201).send(toProfile(created ?? profileExists('Marketplace profile')));
    },
  );

  api.put(
    '/marketplace-profile',
    {
      schema: { body: MarketplaceProfile, response: { 200: MarketplaceProfile } },
      config: { activity: 'Update Marketplace profile', access: accessTo('change the Marketplace profile') },
    },
    async (request) => {
      const { companyId } = signedInUser(request);
      const profile = checked(request.body);
      const updated = await refuseTakenName(NAME_TAKEN, () =>
        database
          .updateTable('marketplace_profiles')
          .set(toRow(profile))
          .where('company_id', '=', companyId)
          .returningAll()
          .executeTakeFirst(),
      );
      return toProfile(updated ?? profileMissing('Marketplace profile'));
    },
  );
}

function checked(body: MarketplaceProfile): MarketplaceProfile {
  const profile = trimmed(body);
  const errors = checkMarketplaceProfile(profile);
  if (errors.length > 0) throw validationFailed(errors);
  return profile;
}

const toRow = (profile: MarketplaceProfile): Omit<MarketplaceProfiles, 'company_id'> => ({
  public_name: profile.publicName,
  description: profile.description,
  website: profile.website,
  logo_colour: profile.logoColour,
});

const toProfile = (row: MarketplaceProfiles): MarketplaceProfile => ({
  publicName: row.public_name,
  description: row.description,
  website: row.website,
  logoColour: row.logo_colour,
});
