export {
  ActivityChannel,
  ActivityFilter,
  ActivityKind,
  ActivityOutcome,
  ActivityPage,
  ActivityRecord,
} from './activity.ts';
export { ApiKey, ApiKeyCreation, CreatedApiKey } from './api-key.ts';
export { Approval, ApprovalState, Denial } from './approval.ts';
export {
  BillingCountry,
  BillingLanguage,
  BillingMarket,
  BillingMarketSetUp,
  Currency,
  Invoice,
  InvoiceLine,
  InvoiceState,
} from './billing.ts';
export { Configuration, ConfigurationRename, ConfigurationSave } from './configuration.ts';
export {
  IxDesign,
  McrDesign,
  Order,
  OrderDesign,
  OrderState,
  OrderValidation,
  PortDesign,
  Price,
  VxcDesign,
} from './order.ts';
export {
  CardBrand,
  CardRegistration,
  Payment,
  PaymentCard,
  PaymentRequest,
  PaymentState,
  TestCard,
} from './payment.ts';
export { CompanyProfile, MarketplaceProfile } from './company.ts';
export { MfaCode, MfaRecoveryCodes, MfaSetUp, MfaStatus } from './mfa.ts';
export { NotificationSettings } from './notification-settings.ts';
export { FieldProblem, Problem } from './problem.ts';
export { Profile, ProfileUpdate } from './profile.ts';
export {
  InternetExchange,
  Lag,
  LAG_SPEEDS_MBPS,
  Location,
  MAX_LAG_MEMBERS,
  MCR_SPEEDS_MBPS,
  PartnerPort,
  PendingSpeedChange,
  PORT_SPEEDS_MBPS,
  Service,
  ServiceKind,
  ServiceLock,
  ServiceState,
  ServiceUpdate,
  StateChange,
  Termination,
  TermMonths,
  TermUpdate,
  VxcEnd,
} from './service.ts';
export { CreatedServiceKey, ServiceKey, ServiceKeyRequest } from './service-key.ts';
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
export { SsoOffer, SsoResult } from './sso.ts';
export { ServiceUsage, UsagePoint } from './usage.ts';
