import { Type, type Static } from 'typebox';

import { OrderDesign } from './order.ts';

const Name = Type.String({ minLength: 1, maxLength: 80 });

/** Design to save under a name: body of `POST /api/configurations`. */
export const ConfigurationSave = Type.Object({ name: Name, design: OrderDesign });
export type ConfigurationSave = Static<typeof ConfigurationSave>;

/** Body of `PUT /api/configurations/:id`. */
export const ConfigurationRename = Type.Object({ name: Name });
export type ConfigurationRename = Static<typeof ConfigurationRename>;

/** A saved configuration: `GET /api/configurations`. All users of a company share theirs. */
export const Configuration = Type.Object({
  id: Type.String(),
  name: Type.String(),
  design: OrderDesign,
  /** Name of the user who saved it. */
  savedBy: Type.String(),
  /** ISO 8601. */
  savedAt: Type.String(),
});
export type Configuration = Static<typeof Configuration>;
