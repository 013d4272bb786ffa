import { Type, type Static } from 'typebox';

/** Average traffic of a service in one hour, and how well it went. */
export const UsagePoint = Type.Object({
  /** When the hour began, ISO 8601. */
  at: Type.String(),
  inMbps: Type.Number(),
  outMbps: Type.Number(),
  /** Of the packets, in percent. */
  lossPercent: Type.Number(),
});
export type UsagePoint = Static<typeof UsagePoint>;

/** The last 24 full hours of a service, oldest first, as far as it was LIVE: `GET /api/services/{uid}/usage`. */
export const ServiceUsage = Type.Object({ points: Type.Array(UsagePoint) });
export type ServiceUsage = Static<typeof ServiceUsage>;
