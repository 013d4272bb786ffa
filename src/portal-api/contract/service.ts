import { type Static, Type } from 'typebox';

export const ServiceKind = Type.Enum(['PORT', 'VXC', 'MCR', 'IX'], {
  description: 'Port, virtual cross connect, virtual router, or connection to an internet exchange.',
});
export type ServiceKind = Static<typeof ServiceKind>;

/** Provisioning states; docs/provisioning.md explains their order. */
export const ServiceState = Type.Enum([
  'DEPLOYABLE',
  'PENDING_EXTERNAL',
  'CONFIGURED',
  'LIVE',
  'FAILED',
  'CANCELLED',
  'DECOMMISSIONED',
]);
export type ServiceState = Static<typeof ServiceState>;

/** Contract terms in months. */
export const TermMonths = Type.Enum([1, 12, 24, 36, 48, 60]);
export type TermMonths = Static<typeof TermMonths>;

/** Port speeds in Mbit/s. */
export const PORT_SPEEDS_MBPS = [1000, 10_000, 100_000] as const;

/** Maximum number of Ports in a LAG. */
export const MAX_LAG_MEMBERS = 8;

/** Speeds of Ports that can be members of a LAG, Mbit/s. */
export const LAG_SPEEDS_MBPS = [10_000, 100_000] as const;

/** Speeds of an MCR, a virtual router, in Mbit/s. */
export const MCR_SPEEDS_MBPS = [1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 400_000] as const;

export const Location = Type.Object({
  id: Type.String(),
  name: Type.String(),
  city: Type.String(),
  country: Type.String(),
  /** `NEARLY_FULL` gives a warning when an order is validated, `FULL` an error. */
  capacity: Type.Enum(['FREE', 'NEARLY_FULL', 'FULL']),
  /** Outcome that this location demonstrates, if any. */
  note: Type.Optional(Type.String()),
});
export type Location = Static<typeof Location>;

/** Internet exchange, where networks meet: `GET /api/exchanges`. A Port reaches the exchanges in its city. */
export const InternetExchange = Type.Object({
  id: Type.String(),
  name: Type.String(),
  city: Type.String(),
  /** Outcome that this exchange demonstrates, if any. */
  note: Type.Optional(Type.String()),
});
export type InternetExchange = Static<typeof InternetExchange>;

/** Port or MCR at one end of a VXC, or the Port of an IX. */
export const VxcEnd = Type.Object({
  portUid: Type.String(),
  portName: Type.String(),
  companyName: Type.String(),
  locationName: Type.String(),
  /** 2-4093; -1 is untagged. An MCR has no VLAN. */
  vlan: Type.Optional(Type.Integer()),
});
export type VxcEnd = Static<typeof VxcEnd>;

export const StateChange = Type.Object({
  state: ServiceState,
  /** ISO 8601. */
  at: Type.String(),
  /** Reason for the change, such as why provisioning failed. */
  detail: Type.Optional(Type.String()),
});
export type StateChange = Static<typeof StateChange>;

/** Link aggregation group: Ports that were ordered together and work as one. */
export const Lag = Type.Object({
  /** Aggregation id that its Ports share. */
  id: Type.String(),
  /** All Ports of the group, including those that have ended. */
  members: Type.Array(Type.Object({ uid: Type.String(), name: Type.String(), state: ServiceState })),
});
export type Lag = Static<typeof Lag>;

/** Higher speed that a VXC gets as soon as the company at its B end approves it. */
export const PendingSpeedChange = Type.Object({
  id: Type.String(),
  speedMbps: Type.Integer(),
  /** Company that decides. */
  companyName: Type.String(),
});
export type PendingSpeedChange = Static<typeof PendingSpeedChange>;

export const Service = Type.Object({
  uid: Type.String(),
  kind: ServiceKind,
  name: Type.String(),
  state: ServiceState,
  /** Speed of a Port or an MCR, rate limit of a VXC or an IX; Mbit/s. */
  speedMbps: Type.Integer(),
  termMonths: Type.Optional(TermMonths),
  location: Type.Optional(Location),
  /** Only for a Port that is a member of a LAG. */
  lag: Type.Optional(Lag),
  /** Only for an MCR or an IX. */
  asn: Type.Optional(Type.Integer()),
  /** Only for an IX, like `macAddress`. */
  exchange: Type.Optional(InternetExchange),
  macAddress: Type.Optional(Type.String()),
  /** Port of an IX. */
  aEnd: Type.Optional(VxcEnd),
  bEnd: Type.Optional(VxcEnd),
  pendingSpeedChange: Type.Optional(PendingSpeedChange),
  /** True if the service is protected from every change. */
  locked: Type.Boolean(),
  costCentre: Type.String(),
  createdAt: Type.String(),
  contractEndsAt: Type.Optional(Type.String()),
  /** State changes, newest last. */
  history: Type.Array(StateChange),
});
export type Service = Static<typeof Service>;

/** Body of `PUT /api/services/:uid`. */
export const ServiceUpdate = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 80 }),
  speedMbps: Type.Integer({ minimum: 1, maximum: 400_000 }),
  costCentre: Type.String({ maxLength: 80 }),
});
export type ServiceUpdate = Static<typeof ServiceUpdate>;

/** Body of `PUT /api/services/:uid/lock`. */
export const ServiceLock = Type.Object({ locked: Type.Boolean() });
export type ServiceLock = Static<typeof ServiceLock>;

/** Body of `PUT /api/services/:uid/term`. */
export const TermUpdate = Type.Object({ termMonths: TermMonths });
export type TermUpdate = Static<typeof TermUpdate>;

/** Body of `POST /api/services/:uid/terminate`. `CANCEL` takes effect at the end of the term, `CANCEL_NOW` at once. */
export const Termination = Type.Object({ mode: Type.Enum(['CANCEL', 'CANCEL_NOW']) });
export type Termination = Static<typeof Termination>;

/** A Port of another company that accepts connections: `GET /api/partner-ports`. */
export const PartnerPort = Type.Object({
  portUid: Type.String(),
  portName: Type.String(),
  companyName: Type.String(),
  locationName: Type.String(),
  /** True if the other company approves each new connection manually. */
  needsApproval: Type.Boolean(),
});
export type PartnerPort = Static<typeof PartnerPort>;

/** Average traffic and packet loss of a service in one hour. */
export const UsagePoint = Type.Object({
  /** Start of the hour, ISO 8601. */
  at: Type.String(),
  inMbps: Type.Number(),
  outMbps: Type.Number(),
  /** Lost packets, in percent. */
  lossPercent: Type.Number(),
});
export type UsagePoint = Static<typeof UsagePoint>;

/** The last 24 full hours in which a service was LIVE, oldest first: `GET /api/services/{uid}/usage`. */
export const ServiceUsage = Type.Object({ points: Type.Array(UsagePoint) });
export type ServiceUsage = Static<typeof ServiceUsage>;
