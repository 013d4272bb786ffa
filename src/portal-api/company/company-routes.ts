import type { Kysely } from 'kysely';
import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { unlessTaken } from '../database/database-errors.ts';
import type { Api } from '../http/api.ts';
import { route } from '../http/route-config.ts';
import { problemAt, ProblemError, validationFailed } from '../problems/problem-error.ts';
import { companyAdmins } from '../session/roles.ts';
import { signedInUser } from '../session/session-guard.ts';
import { COMPANY_PROFILE } from './company-profile.ts';
import { MARKETPLACE_PROFILE } from './marketplace-profile.ts';
import type { ProfileKind, Texts } from './profile-kind.ts';

/** Profiles of a company. Everyone can read them; its Company Admins create and change them. */
export function addCompanyRoutes(api: Api, context: ApiContext): void {
  for (const kind of [COMPANY_PROFILE, MARKETPLACE_PROFILE]) addProfileRoutes(api, context, kind);
}

function addProfileRoutes(api: Api, context: ApiContext, kind: ProfileKind): void {
  const { path, name, schema, table } = kind;
  const database = context.database as unknown as Kysely<Record<ProfileKind['table'], Texts>>;
  const members = Object.keys(schema.properties);
  const nameTaken = () => problemAt('name-taken', kind.nameTaken.pointer, kind.nameTaken.detail);
  const toProfile = (row: Texts): Texts =>
    Object.fromEntries(members.map((member) => [member, row[columnOf(member)] ?? '']));

  const checkedRow = (body: Texts): Texts => {
    const profile = Object.fromEntries(members.map((member) => [member, (body[member] ?? '').trim()]));
    const errors = kind.check(profile);
    if (errors.length > 0) throw validationFailed(errors);
    return Object.fromEntries(Object.entries(profile).map(([member, text]) => [columnOf(member), text]));
  };

  api.get(
    path,
    route(`Read ${name}`, { response: { 200: Type.Union([schema, Type.Null()]) } }),
    async (request) => {
      const row = await database
        .selectFrom(table)
        .selectAll()
        .where('company_id', '=', signedInUser(request).companyId)
        .executeTakeFirst();
      return row ? toProfile(row) : null;
    },
  );

  api.post(
    path,
    route(`Create ${name}`, { body: schema, response: { 201: schema } }, companyAdmins(`create the ${name}`)),
    async (request, reply) => {
      const row = { ...checkedRow(request.body), company_id: signedInUser(request).companyId };
      const insert = database
        .insertInto(table)
        .values(row)
        .onConflict((conflict) => conflict.column('company_id').doNothing());
      const created = await unlessTaken(insert.returningAll().executeTakeFirst(), nameTaken);
      if (created) return reply.code(201).send(toProfile(created));
      const detail = `Your company already has a ${name}. Reload the page to see it.`;
      throw new ProblemError('profile-exists', detail);
    },
  );

  api.put(
    path,
    route(`Update ${name}`, { body: schema, response: { 200: schema } }, companyAdmins(`change the ${name}`)),
    async (request) => {
      const update = database
        .updateTable(table)
        .set(checkedRow(request.body))
        .where('company_id', '=', signedInUser(request).companyId);
      const updated = await unlessTaken(update.returningAll().executeTakeFirst(), nameTaken);
      if (updated) return toProfile(updated);
      throw new ProblemError('not-found', `Your company has no ${name} yet. Create it first.`);
    },
  );
}

const columnOf = (member: string): string => member.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
