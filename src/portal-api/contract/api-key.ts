import { Type, type Static } from 'typebox';

import { Role } from './sign-in.ts';

/** An API key of an integration, without the key itself: `GET /api/api-keys`. */
export const ApiKey = Type.Object({
  id: Type.String(),
  name: Type.String(),
  role: Role,
  /** Last characters of the key, by which users tell keys apart. */
  ending: Type.String(),
  /** Name of the user who created it. */
  createdBy: Type.String(),
  /** ISO 8601, like the other times. */
  createdAt: Type.String(),
  lastUsedAt: Type.Optional(Type.String()),
  /** ISO 8601. The key is refused from this time on. */
  revokedAt: Type.Optional(Type.String()),
});
export type ApiKey = Static<typeof ApiKey>;

/** Body of `POST /api/api-keys`. */
export const ApiKeyCreation = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 60 }),
  role: Role,
});
export type ApiKeyCreation = Static<typeof ApiKeyCreation>;

/** Answer of `POST /api/api-keys`, the only one that holds the key itself. */
export const CreatedApiKey = Type.Object({
  apiKey: ApiKey,
  /** Send it as `Authorization: Bearer <key>`. */
  key: Type.String(),
});
export type CreatedApiKey = Static<typeof CreatedApiKey>;
