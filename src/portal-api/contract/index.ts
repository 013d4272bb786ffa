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
export { CompanyProfile, MarketplaceProfile } from './company.ts';
export { Configuration, ConfigurationRename, ConfigurationSave } from './configuration.ts';
export {
  Deployment,
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
export { Limit, NO_OTHERS, type Page, PageOf, PageQuery, WRONG_CURSOR } from './page.ts';
export {
  CardBrand,
  CardRegistration,
  Payment,
  PaymentCard,
  PaymentRequest,
  PaymentState,
  TestCard,
} from './payment.ts';
export { FieldProblem, Problem } from './problem.ts';
export { NotificationSettings, Profile, ProfileUpdate } from './profile.ts';
export { CreatedServiceKey, ServiceKey, ServiceKeyRequest } from './service-key.ts';
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
  ServiceUsage,
  StateChange,
  Termination,
  TermMonths,
  TermUpdate,
  UsagePoint,
  VxcEnd,
} from './service.ts';
export {
  DemoAccount,
  MfaCode,
  MfaRecoveryCodes,
  MfaSetUp,
  MfaStatus,
  Role,
  Session,
  SignIn,
  SsoOffer,
  SsoResult,
} from './sign-in.ts';
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
