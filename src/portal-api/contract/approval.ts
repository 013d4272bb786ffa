import { Type, type Static } from 'typebox';

export const ApprovalState = Type.Enum(['PENDING', 'APPROVED', 'DENIED', 'CANCELLED']);
export type ApprovalState = Static<typeof ApprovalState>;

/**
 * What one company asks of another: to connect a VXC to its Port (`CONNECTION`), or to let such a VXC have a higher
 * speed (`SPEED_CHANGE`). Both companies see it at `GET /api/approvals`.
 */
export const Approval = Type.Object({
  id: Type.String(),
  kind: Type.Enum(['CONNECTION', 'SPEED_CHANGE']),
  /** `RECEIVED` is for the company of the user to decide; `SENT` is what it has asked for. */
  direction: Type.Enum(['RECEIVED', 'SENT']),
  state: ApprovalState,
  /** The other company. */
  companyName: Type.String(),
  /** The Port that the VXC leads to. */
  portName: Type.String(),
  vlan: Type.Integer(),
  /** The speed that is asked for, Mbit/s. */
  speedMbps: Type.Integer(),
  /** The speed that the VXC has had, Mbit/s; only of a speed change. */
  fromSpeedMbps: Type.Optional(Type.Integer()),
  /** The VXC; only of what was sent: what another company calls its VXC is its own affair. */
  service: Type.Optional(Type.Object({ uid: Type.String(), name: Type.String() })),
  /** ISO 8601. */
  requestedAt: Type.String(),
  decidedAt: Type.Optional(Type.String()),
  /** Why it was denied. */
  comment: Type.Optional(Type.String()),
});
export type Approval = Static<typeof Approval>;

/** Body of `POST /api/connection-requests/:id/deny` and `POST /api/speed-changes/:id/deny`. */
export const Denial = Type.Object({ comment: Type.String({ minLength: 1, maxLength: 500 }) });
export type Denial = Static<typeof Denial>;
