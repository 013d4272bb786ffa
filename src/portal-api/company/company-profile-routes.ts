import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { CompanyProfile } from '../contract/index.ts';
import type { CompanyProfiles } from '../database/tables.ts';
import type { Api } from '../http/api.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { signedInUser } from '../session/session-guard.ts';
import { checkCompanyProfile, trimmed } from './check-company-profile.ts';
import { profileExists, profileMissing, refuseTakenName } from './profile-problems.ts';

const NAME_TAKEN = {
  pointer: '#/legalName',
  detail: 'Another company has this legal name. Ask support if it is yours.',
};
const accessTo = (to: string) => ({ roles: ['COMPANY_ADMIN'], to }) as const;

export function addCompanyProfileRoutes(api: Api, { database }: ApiContext): void {
  api.get(
    '/company-profile',
    {
      schema: { response: { 200: Type.Union([CompanyProfile, Type.Null()]) } },
      config: { activity: 'Read company profile', access: 'signed-in' },
    },
    async (request) => {
      const profile = await database
        .selectFrom('company_profiles')
        .selectAll()
        .where('company_id', '=', signedInUser(request).companyId)
        .executeTakeFirst();
      return profile ? toProfile(profile) : null;
    },
  );

  api.post(
    '/company-profile',
    {
      schema: { body: CompanyProfile, response: { 201: CompanyProfile } },
      config: { activity: 'Create company profile', access: accessTo('create the company profile') },
    },
    async (request, reply) => {
      const { companyId } = signedInUser(request);
      const profile = checked(request.body);
      const created = await refuseTakenName(NAME_TAKEN, () =>
        database
          .insertInto('company_profiles')
          .values({ company_id: companyId, ...toRow(profile) })
          .onConflict((conflict) => conflict.column('company_id').doNothing())
          .returningAll()
          .executeTakeFirst(),
      );
      return reply.code(201).send(toProfile(created ?? profileExists('company profile')));
    },
  );

  api.put(
    '/company-profile',
    {
      schema: { body: CompanyProfile, response: { 200: CompanyProfile } },
      config: { activity: 'Update company profile', access: accessTo('change the company profile') },
    },
    async (request) => {
      const { companyId } = signedInUser(request);
      const profile = checked(request.body);
      const updated = await refuseTakenName(NAME_TAKEN, () =>
        database
          .updateTable('company_profiles')
          .set(toRow(profile))
          .where('company_id', '=', companyId)
          .returningAll()
          .executeTakeFirst(),
      );
      return toProfile(updated ?? profileMissing('company profile'));
    },
  );
}

function checked(body: CompanyProfile): CompanyProfile {
  const profile = trimmed(body);
  const errors = checkCompanyProfile(profile);
  if (errors.length > 0) throw validationFailed(errors);
  return profile;
}

const toRow = (profile: CompanyProfile): Omit<CompanyProfiles, 'company_id'> => ({
  legal_name: profile.legalName,
  registration_number: profile.registrationNumber,
  street: profile.street,
  postcode: profile.postcode,
  city: profile.city,
  country: profile.country,
  technical_contact_name: profile.technicalContactName,
  technical_contact_email: profile.technicalContactEmail,
  technical_contact_phone: profile.technicalContactPhone,
});

const toProfile = (row: CompanyProfiles): CompanyProfile => ({
  legalName: row.legal_name,
  registrationNumber: row.registration_number,
  street: row.street,
  postcode: row.postcode,
  city: row.city,
  country: row.country,
  technicalContactName: row.technical_contact_name,
  technicalContactEmail: row.technical_contact_email,
  technicalContactPhone: row.technical_contact_phone,
});
