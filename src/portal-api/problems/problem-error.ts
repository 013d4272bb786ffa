import type { FieldProblem } from '../contract/index.ts';

/** Problem types of this API; docs/api.md describes them. */
export const PROBLEMS = {
  'malformed-request': { status: 400, title: 'The request could not be read' },
  'idempotency-key-missing': { status: 400, title: 'The request needs an idempotency key' },
  'not-signed-in': { status: 401, title: 'Not signed in' },
  'session-expired': { status: 401, title: 'The session has expired' },
  'card-declined': { status: 402, title: 'The card was declined' },
  'wrong-credentials': { status: 401, title: 'Wrong e-mail address or password' },
  'wrong-api-key': { status: 401, title: 'The API key does not work' },
  'account-deactivated': { status: 403, title: 'The account has been deactivated' },
  'mfa-code-required': { status: 401, title: 'A code is needed' },
  'wrong-mfa-code': { status: 401, title: 'Wrong code' },
  forbidden: { status: 403, title: 'Not allowed' },
  xsrf: { status: 403, title: 'The request could not be trusted' },
  'method-not-allowed': { status: 405, title: 'Not possible here' },
  'request-timeout': { status: 408, title: 'The request took too long' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  'not-found': { status: 404, title: 'Not found' },
  'idempotency-key-in-progress': { status: 409, title: 'The request is still being carried out' },
  'invitation-invalid': { status: 404, title: 'The invitation does not work' },
  'order-already-deployed': { status: 409, title: 'The order has already been deployed' },
  'approval-decided': { status: 409, title: 'The request has already been decided' },
  'speed-not-possible': { status: 409, title: 'The speed is no longer possible' },
  'speed-change-pending': { status: 409, title: 'A speed change is already pending' },
  'invoice-paid': { status: 409, title: 'The invoice has already been paid' },
  'payment-in-process': { status: 409, title: 'A payment is being processed' },
  'billing-market-exists': { status: 409, title: 'The billing market already exists' },
  'configuration-name-taken': { status: 409, title: 'The name is taken' },
  'order-changed': { status: 409, title: 'The order has been changed' },
  'price-changed': { status: 409, title: 'The price has changed' },
  'port-in-use': { status: 409, title: 'The service is in use' },
  'ends-at-once': { status: 409, title: 'The service can only end now' },
  'service-locked': { status: 409, title: 'The service is locked' },
  'vlan-in-use': { status: 409, title: 'The VLAN is in use' },
  'service-state': { status: 409, title: 'The service is in a state that does not allow this' },
  'name-taken': { status: 409, title: 'The name is taken' },
  'profile-exists': { status: 409, title: 'The profile already exists' },
  'mfa-enabled': { status: 409, title: 'Multi-factor authentication is enabled' },
  'email-taken': { status: 409, title: 'The e-mail address is taken' },
  'own-account': { status: 409, title: 'Not possible for your own account' },
  'last-company-admin': { status: 409, title: 'A company needs a Company Admin' },
  'user-state': { status: 409, title: 'The user is in a state that does not allow this' },
  'no-contract-term': { status: 409, title: 'The contract term cannot be changed' },
  'body-too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'The request must be JSON' },
  'misdirected-request': { status: 421, title: 'Not for other machines' },
  'validation-failed': { status: 422, title: 'Some values are not valid' },
  'idempotency-key-reused': { status: 422, title: 'The idempotency key was used for something else' },
  'update-too-soon': { status: 429, title: 'Too soon for another update' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'Temporarily unavailable' },
} as const;

export type ProblemName = keyof typeof PROBLEMS;

interface ProblemExtras {
  /** Extension members of the answer. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Error that becomes RFC 9457 problem details. `detail` is for the user of the portal. */
export class ProblemError extends Error {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly members: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(name: ProblemName, detail: string, { members = {}, headers = {} }: ProblemExtras = {}) {
    super(detail);
    this.type = `/problems/${name}`;
    this.title = PROBLEMS[name].title;
    this.status = PROBLEMS[name].status;
    this.members = members;
    this.headers = headers;
  }
}

/** Problem with one member of a request body. */
export const problemAt = (name: ProblemName, pointer: string, detail: string): ProblemError =>
  new ProblemError(name, detail, { members: { errors: [{ pointer, detail }] } });

/** Problem for invalid members of a request body or of a validated order. */
export function validationFailed(errors: readonly FieldProblem[]): ProblemError {
  const sentences = errors.map(({ detail }) => (detail.endsWith('.') ? detail : `${detail}.`));
  const detail = [...new Set(sentences)].join(' ');
  return new ProblemError('validation-failed', detail, { members: { errors } });
}
