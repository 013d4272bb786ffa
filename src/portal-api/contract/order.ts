import { Type, type Static } from 'typebox';

import { FieldProblem } from './problem.ts';
import { MAX_LAG_MEMBERS, ServiceState, TermMonths } from './service.ts';

const NAME = Type.String({ minLength: 1, maxLength: 80 });

/** Members of each design for a location. */
const AT_LOCATION = {
  name: NAME,
  locationId: Type.String(),
  speedMbps: Type.Integer(),
  termMonths: TermMonths,
};

export const PortDesign = Type.Object({
  kind: Type.Literal('PORT'),
  ...AT_LOCATION,
  /** Number of Ports to order as a LAG; a single Port by default. */
  lagMembers: Type.Optional(Type.Integer({ minimum: 1, maximum: MAX_LAG_MEMBERS })),
});
export type PortDesign = Static<typeof PortDesign>;

export const McrDesign = Type.Object({
  kind: Type.Literal('MCR'),
  ...AT_LOCATION,
  /** Autonomous system number of 16 or 32 bits. */
  asn: Type.Integer(),
});
export type McrDesign = Static<typeof McrDesign>;

/** `portUid` may also name an MCR. Then `vlan` is 0, because an MCR has no VLANs. */
export const VxcDesign = Type.Object({
  kind: Type.Literal('VXC'),
  name: NAME,
  speedMbps: Type.Integer(),
  aEnd: Type.Object({ portUid: Type.String(), vlan: Type.Integer() }),
  bEnd: Type.Object({
    /** Empty when a service key names the Port. */
    portUid: Type.String(),
    vlan: Type.Integer(),
    /** Lets the company connect to the Port of the key. Secret: never returned and never stored. */
    serviceKey: Type.Optional(Type.String({ maxLength: 80 })),
  }),
});
export type VxcDesign = Static<typeof VxcDesign>;

/** Connection to an internet exchange, on one of the company's own Ports. */
export const IxDesign = Type.Object({
  kind: Type.Literal('IX'),
  name: NAME,
  portUid: Type.String(),
  /** VLAN, as for an end of a VXC. */
  vlan: Type.Integer(),
  exchangeId: Type.String(),
  /** Rate limit, Mbit/s. */
  speedMbps: Type.Integer(),
  /** MAC address of the router at the exchange: six bytes in hex, with colons or hyphens. */
  macAddress: Type.String({ maxLength: 20 }),
  /** Public autonomous system number of 16 or 32 bits. */
  asn: Type.Integer(),
});
export type IxDesign = Static<typeof IxDesign>;

/** The user's design: body of `POST /api/orders` and `PUT /api/orders/:id`. */
export const OrderDesign = Type.Union([PortDesign, VxcDesign, McrDesign, IxDesign]);
export type OrderDesign = Static<typeof OrderDesign>;

export const OrderState = Type.Enum(['DESIGN', 'DEPLOYING', 'PENDING', 'DEPLOYED', 'FAILED']);
export type OrderState = Static<typeof OrderState>;

/** Answer of `POST`, `PUT` and `GET /api/orders/:id`, and of `POST /api/orders/:id/deploy` (202). */
export const Order = Type.Object({
  id: Type.String(),
  state: OrderState,
  design: OrderDesign,
  /** Set after deployment. For a LAG, its first Port. */
  serviceUid: Type.Optional(Type.String()),
  /** All Ports of a LAG, set after deployment. */
  lagMembers: Type.Optional(Type.Array(Type.Object({ uid: Type.String(), name: Type.String() }))),
  serviceState: Type.Optional(ServiceState),
  /** Reason why the order failed or waits, worded for the user. */
  detail: Type.Optional(Type.String()),
  createdAt: Type.String(),
});
export type Order = Static<typeof Order>;

/** Monthly price: answer of `GET /api/prices?kind=…&speedMbps=…`. */
export const Price = Type.Object({
  /** In whole units of the currency. */
  monthlyPrice: Type.Integer(),
  /** ISO 4217. */
  currency: Type.String(),
});
export type Price = Static<typeof Price>;

/**
 * Answer of `POST /api/orders/:id/validate` if the order can be deployed. Otherwise the answer is 422 with a problem
 * whose `errors` point into the design.
 */
export const OrderValidation = Type.Interface(
  // The quoted price. Deployment at another price is refused.
  [Price],
  {
    /** Id of the quote for this design at this price, for `POST /api/orders/:id/deploy`. */
    quoteId: Type.String(),
    warnings: Type.Array(FieldProblem),
  },
);
export type OrderValidation = Static<typeof OrderValidation>;

/** Body of `POST /api/orders/:id/deploy`: the quote that the user saw. Nothing is bought without one. */
export const Deployment = Type.Object({ quoteId: Type.String({ minLength: 1, maxLength: 36 }) });
export type Deployment = Static<typeof Deployment>;
