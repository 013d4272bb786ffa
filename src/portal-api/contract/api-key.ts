import { Type, type Static } from 'typebox';

import { Role } from './sign-in.ts';

/** A way for an integration to call this API without a person: `GET /api/api-keys`. The key itself is not in it. */
export const ApiKey = Type.Object({
  id: Type.String(),
  name: Type.String(),
  role: Role,
  /** The last characters of the key, to tell keys apart by. */
  ending: Type.String(),
  /** Name of who created it. */
  createdBy: Type.String(),
  /** ISO 8601, as the others. */
  createdAt: Type.String(),
  lastUsedAt: Type.Optional(Type.String()),
  /** From then on the key is refused. */
  revokedAt: Type.Optional(Type.String()),
});
export type ApiKey = Static<typeof ApiKey>;

/** Body of `POST /api/api-keys`. */
export const ApiKeyCreation = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 60 }),
  role: Role,
});
export type ApiKeyCreation = Static<typeof ApiKeyCreation>;

/** The only answer that holds the key: nobody can read it again. */
export const CreatedApiKey = Type.Object({
  apiKey: ApiKey,
  /** Send it as `Authorization: Bearer <key>`. */
  key: Type.String(),
});
export type CreatedApiKey = Static<typeof CreatedApiKey>;
