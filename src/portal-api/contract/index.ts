export {
  ActivityChannel,
  ActivityFilter,
  ActivityOutcome,
  ActivityPage,
  ActivityRecord,
} from './activity.ts';
export { ApiKey, ApiKeyCreation, CreatedApiKey } from './api-key.ts';
export { Approval, ApprovalState, Denial } from './approval.ts';
export { Order, OrderDesign, OrderState, OrderValidation, PortDesign, VxcDesign } from './order.ts';
export { FieldProblem, Problem } from './problem.ts';
export { Profile, ProfileUpdate } from './profile.ts';
export {
  Location,
  PartnerPort,
  PendingSpeedChange,
  PORT_SPEEDS_MBPS,
  Service,
  ServiceKind,
  ServiceState,
  ServiceUpdate,
  StateChange,
  Termination,
  TermMonths,
  TermUpdate,
  VxcEnd,
} from './service.ts';
export { DemoAccount, Role, Session, SignIn } from './session.ts';
export {
  Invitation,
  InvitationAcceptance,
  InvitationLookUp,
  InvitedUser,
  User,
  UserInvitation,
  UserState,
  UserUpdate,
} from './user.ts';
