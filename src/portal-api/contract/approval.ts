import { Type, type Static } from 'typebox';

export const ApprovalState = Type.Enum(['PENDING', 'APPROVED', 'DENIED', 'CANCELLED']);
export type ApprovalState = Static<typeof ApprovalState>;

/**
 * Request from one company to another: to connect a VXC to its Port (`CONNECTION`), or to give such a VXC a higher
 * speed (`SPEED_CHANGE`). Both companies see it at `GET /api/approvals`.
 */
export const Approval = Type.Object({
  id: Type.String(),
  kind: Type.Enum(['CONNECTION', 'SPEED_CHANGE']),
  /** `RECEIVED` requests are for the user's company to decide; `SENT` ones are its own. */
  direction: Type.Enum(['RECEIVED', 'SENT']),
  state: ApprovalState,
  /** The other company. */
  companyName: Type.String(),
  /** Port that the VXC connects to. */
  portName: Type.String(),
  vlan: Type.Integer(),
  /** Requested speed, Mbit/s. */
  speedMbps: Type.Integer(),
  /** Speed before a speed change, Mbit/s. */
  fromSpeedMbps: Type.Optional(Type.Integer()),
  /** Name of the VXC, by which users tell a company's requests apart. */
  vxcName: Type.String(),
  /** VXC of a sent request. Of another company's VXC, only the name is visible. */
  service: Type.Optional(Type.Object({ uid: Type.String(), name: Type.String() })),
  /** ISO 8601. */
  requestedAt: Type.String(),
  decidedAt: Type.Optional(Type.String()),
  /** Reason for a denial. */
  comment: Type.Optional(Type.String()),
});
export type Approval = Static<typeof Approval>;

/** Body of `POST /api/connection-requests/:id/deny` and `POST /api/speed-changes/:id/deny`. */
export const Denial = Type.Object({ comment: Type.String({ minLength: 1, maxLength: 500 }) });
export type Denial = Static<typeof Denial>;
