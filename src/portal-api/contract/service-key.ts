import { Type, type Static } from 'typebox';

/**
 * Body of `POST /api/service-keys`: lets another company connect to one of the company's Ports. The days are UTC
 * calendar days, such as `2026-03-31`, both inclusive.
 */
export const ServiceKeyRequest = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 80 }),
  /** One of the company's Ports that is LIVE. */
  portUid: Type.String(),
  use: Type.Enum(['SINGLE', 'MULTIPLE']),
  /** Mbit/s; at most the speed of the Port. */
  maxSpeedMbps: Type.Integer(),
  /** VLAN of the Port that is approved in advance; null if each connection needs approval. */
  vlan: Type.Union([Type.Integer(), Type.Null()]),
  validFrom: Type.String({ minLength: 1, maxLength: 10 }),
  validUntil: Type.String({ minLength: 1, maxLength: 10 }),
});
export type ServiceKeyRequest = Static<typeof ServiceKeyRequest>;

/** Service key, without the key itself: `GET /api/service-keys`. */
export const ServiceKey = Type.Interface([ServiceKeyRequest], {
  id: Type.String(),
  portName: Type.String(),
  /** The last four characters of the key. */
  lastFour: Type.String(),
  /** False after its company has deactivated it. */
  active: Type.Boolean(),
  /** Number of services ordered with it, excluding failed ones. */
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
