import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance } from 'fastify';

import { ActivityLog } from './activity/activity-log.ts';
import { addActivityRoutes } from './activity/activity-routes.ts';
import { recordActivity } from './activity/record-activity.ts';
import type { ApiContext } from './api-context.ts';
import { addApiKeyRoutes } from './api-keys/api-key-routes.ts';
import { addApprovalRoutes } from './approvals/approval-routes.ts';
import { addBillingMarketRoutes } from './billing/billing-market-routes.ts';
import { addInvoiceRoutes } from './billing/invoice-routes.ts';
import { addCompanyRoutes } from './company/company-routes.ts';
import { addDemoRoutes } from './demo/demo-routes.ts';
import { addConfigurationRoutes } from './configurations/configuration-routes.ts';
import type { Listen } from './database/messages.ts';
import type { Api } from './http/api.ts';
import { addApiDocs } from './http/api-docs.ts';
import { addHealthRoute } from './http/health-route.ts';
import { loggerOptions } from './http/logger-options.ts';
import { refuseOtherHosts } from './http/local-demo.ts';
import { answerOtherCalls } from './http/other-methods.ts';
import { addPortalFiles, addPortalPlaceholder } from './http/portal-files.ts';
import { composeTexts } from './http/compose-texts.ts';
import { refuseUnstorableText } from './http/refuse-unstorable-text.ts';
import { requireRouteConfig } from './http/route-config.ts';
import { schemaCompilers } from './http/schema-compilers.ts';
import { addSecurityHeaders, API_POLICY } from './http/security-headers.ts';
import { traceIdOf } from './http/trace-id.ts';
import {
  addMalformedUrlRoute,
  refuseCodings,
  requireHost,
  rewriteMalformedUrl,
  UnreadableRequests,
} from './http/unreadable-requests.ts';
import { addOrderRoutes } from './orders/order-routes.ts';
import { addPriceRoutes } from './orders/price-routes.ts';
import { addCardRoutes } from './payments/card-routes.ts';
import { addPaymentRoutes } from './payments/payment-routes.ts';
import { addMfaRoutes } from './mfa/mfa-routes.ts';
import { addNotificationSettingsRoutes } from './notifications/notification-settings-routes.ts';
import { refuseBrokenOff, sendProblem } from './problems/problem-handler.ts';
import { addProfileRoutes } from './profile/profile-routes.ts';
import { addServiceKeyRoutes } from './service-keys/service-key-routes.ts';
import { addLocationRoutes } from './services/location-routes.ts';
import { addServiceRoutes } from './services/service-routes.ts';
import { CallCounter } from './rate-limits/call-counter.ts';
import { RememberedReads } from './database/remembered-reads.ts';
import { guardSessions } from './session/session-guard.ts';
import { addSessionRoutes } from './session/session-routes.ts';
import { demoIdentityProvider } from './sso/demo-provider/demo-identity-provider.ts';
import { addDemoProvider } from './sso/demo-provider/demo-provider-routes.ts';
import { remoteProvider, type IdentityProvider, type OidcSettings } from './sso/identity-provider.ts';
import { addSsoRoutes } from './sso/sso-routes.ts';
import { addUsageRoutes } from './usage/usage-routes.ts';
import { addInvitationRoutes } from './users/invitation-routes.ts';
import { addUserRoutes } from './users/user-routes.ts';

const BODY_LIMIT_BYTES = 64 * 1024;
/** Time limit for a whole request to arrive, headers and body, so that slow senders cannot hold connections. */
const REQUEST_TIMEOUT_MS = 15_000;
const HEADERS_TIMEOUT_MS = 10_000;
/** Silent connections are closed after this many times that limit, so that nobody holds one by not reading an answer. */
const SILENT_TIMES = 4;
const TIMEOUT_CHECK_MS = 1_000;
/** Maximum length of an id or name in a path; no longer ones exist. */
const MAX_PARAM_LENGTH = 8_000;

export interface ApiOptions extends ApiContext {
  /** Folder of the built portal. Without it, only the API is served. */
  readonly portalFolder?: string | undefined;
  /** Identity provider for single sign-on, in place of the demo’s. */
  readonly oidc?: OidcSettings | undefined;
  readonly logLevel?: string;
  /** Destination of log lines instead of standard output. */
  readonly logStream?: { write(line: string): void };
  /** Number or addresses of the trusted proxies in front of this server, which set `X-Forwarded-*` headers. */
  readonly trustProxy?: number | string | false;
  /** Answers only calls that address the server by a name of this machine. */
  readonly onlyThisMachine?: boolean;
  /** Messages about changes by other processes. Without them, each call queries the database. */
  readonly listen?: Listen;
  /** Time limit for a request to arrive; 15 seconds by default. */
  readonly requestTimeoutMs?: number;
}

/** Creates the whole server, which does not listen yet. The caller closes the database. */
export async function createApi(options: ApiOptions): Promise<FastifyInstance> {
  const { requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
  const unreadable = new UnreadableRequests();
  const server = fastify({
    logger: loggerOptions(options.logLevel ?? 'silent', options.logStream),
    genReqId: (request) => traceIdOf(request.headers['traceparent']),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: requestTimeoutMs,
    connectionTimeout: SILENT_TIMES * requestTimeoutMs,
    http: {
      headersTimeout: Math.min(HEADERS_TIMEOUT_MS, requestTimeoutMs),
      connectionsCheckingInterval: TIMEOUT_CHECK_MS,
      requireHostHeader: false,
    },
    trustProxy: trusted(options.trustProxy ?? false),
    forceCloseConnections: 'idle',
    ajv: { customOptions: { allErrors: true, verbose: true, coerceTypes: false, removeAdditional: false } },
    schemaController: { compilersFactory: schemaCompilers },
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    rewriteUrl: rewriteMalformedUrl,
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply),
    clientErrorHandler: unreadable.answer,
  });
  unreadable.takeFrom(server.server);
  server.removeContentTypeParser('text/plain');
  server.setErrorHandler(sendProblem);
  server.addHook('preParsing', refuseBrokenOff);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('Trace-Id', request.id);
    done();
  });
  addSecurityHeaders(server);
  requireHost(server);
  if (options.onlyThisMachine) refuseOtherHosts(server);
  const demoSso = options.demoData && !options.oidc;
  if (demoSso) await addDemoProvider(server, options.database);
  const identityProvider = demoSso
    ? demoIdentityProvider(server)
    : options.oidc && remoteProvider(options.oidc);
  await server.register((api) => addApi(api, options, identityProvider, unreadable), { prefix: '/api' });
  if (options.portalFolder === undefined) addPortalPlaceholder(server);
  else await addPortalFiles(server, options.portalFolder);
  return server;
}

/** Trusts the given number of proxies, counted from this server. Addresses farther away can be forged. */
const trusted = (proxies: number | string | false) =>
  typeof proxies === 'number' ? (_address: string, distance: number) => distance < proxies : proxies;

async function addApi(
  api: Api,
  context: ApiOptions,
  identityProvider: IdentityProvider | undefined,
  unreadable: UnreadableRequests,
): Promise<void> {
  const activityLog = new ActivityLog(context.database, api.log);
  const memory = new RememberedReads();
  const calls = new CallCounter(context, (error) => api.log.error(error, 'Calls could not be counted.'));
  await memory.listen(context.listen);
  unreadable.recordIn(activityLog, context.now);
  answerOtherCalls(api);
  api.addHook('onRequest', (_request, reply, done) => {
    void reply.header('Cache-Control', 'no-store').header('Content-Security-Policy', API_POLICY);
    done();
  });
  api.addHook('onClose', async () => {
    await Promise.all([activityLog.close(), calls.stop(), memory.stop()]);
  });
  await api.register(cookie);
  recordActivity(api, activityLog, memory, context);
  guardSessions(api, context, memory, calls);
  refuseCodings(api);
  refuseUnstorableText(api);
  // Afterwards, because it follows a body to any depth.
  composeTexts(api);
  await addApiDocs(api);
  requireRouteConfig(api);
  addMalformedUrlRoute(api);

  addHealthRoute(api, context);
  addSessionRoutes(api, context);
  addSsoRoutes(api, context, identityProvider);
  addDemoRoutes(api, context);
  addProfileRoutes(api, context);
  addLocationRoutes(api, context, memory);
  addServiceRoutes(api, context);
  addOrderRoutes(api, context);
  addPriceRoutes(api);
  addApprovalRoutes(api, context);
  addConfigurationRoutes(api, context);
  addUserRoutes(api, context);
  addNotificationSettingsRoutes(api, context);
  addMfaRoutes(api, context);
  addCompanyRoutes(api, context);
  addInvitationRoutes(api, context);
  addApiKeyRoutes(api, context);
  addInvoiceRoutes(api, context);
  addCardRoutes(api, context);
  addPaymentRoutes(api, context);
  addBillingMarketRoutes(api, context);
  addServiceKeyRoutes(api, context);
  addUsageRoutes(api, context);
  addActivityRoutes(api, context, activityLog);
}
