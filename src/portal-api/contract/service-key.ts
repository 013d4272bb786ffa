import { Type, type Static } from 'typebox';

/**
 * Body of `POST /api/service-keys`: lets another company connect to one of the own Ports. The days are calendar days
 * of UTC, such as `2026-03-31`, both included.
 */
export const ServiceKeyRequest = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 80 }),
  /** An own Port that is LIVE. */
  portUid: Type.String(),
  use: Type.Enum(['SINGLE', 'MULTIPLE']),
  /** Mbit/s; at most the speed of the Port. */
  maxSpeedMbps: Type.Integer(),
  /** A VLAN of the Port that is approved in advance; null when each connection is to be approved. */
  vlan: Type.Union([Type.Integer(), Type.Null()]),
  validFrom: Type.String({ minLength: 1, maxLength: 10 }),
  validUntil: Type.String({ minLength: 1, maxLength: 10 }),
});
export type ServiceKeyRequest = Static<typeof ServiceKeyRequest>;

/** A service key without the key itself: `GET /api/service-keys`. */
export const ServiceKey = Type.Interface([ServiceKeyRequest], {
  id: Type.String(),
  portName: Type.String(),
  /** The last four characters of the key. */
  lastFour: Type.String(),
  /** False once its company has deactivated it. */
  active: Type.Boolean(),
  /** Number of services ordered with it, except those that failed. */
  connections: Type.Integer(),
  /** ISO 8601. */
  createdAt: Type.String(),
});
export type ServiceKey = Static<typeof ServiceKey>;

/** Answer of `POST /api/service-keys`, the only one that holds the key itself. */
export const CreatedServiceKey = Type.Interface([ServiceKey], {
  /** A UUID, and a secret. */
  key: Type.String(),
});
export type CreatedServiceKey = Static<typeof CreatedServiceKey>;
