import { randomBytes } from 'node:crypto';
import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

import type { FastifyInstance } from 'fastify';

import type { ActivityLog } from '../activity/activity-log.ts';
import { ProblemError, type ProblemName } from '../problems/problem-error.ts';
import { API_POLICY } from './security-headers.ts';

/** Path for requests whose own path cannot be decoded. No other route has its prefix. */
const MALFORMED = '/api/~malformed';

/** Sends a path that cannot be decoded to a route that says so, through the same hooks as other calls. */
export function rewriteMalformedUrl({ url = '/' }: IncomingMessage): string {
  const [path = ''] = url.split('?');
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.startsWith('/api/') ? MALFORMED : '/~malformed';
  }
}

/** Answers requests whose path cannot be decoded. */
export function addMalformedUrlRoute(api: FastifyInstance): void {
  api.all(
    MALFORMED.slice('/api'.length),
    { schema: { hide: true }, config: { activity: 'Call that could not be read', access: 'public' } },
    () => {
      throw new ProblemError('malformed-request', 'The path of the request cannot be decoded.');
    },
  );
}

/**
 * Refuses requests without a `Host`, as RFC 9112 (3.2) requires. Node.js would also refuse them, but without a reason.
 */
export function requireHost(server: FastifyInstance): void {
  server.addHook('onRequest', ({ raw }, _reply, done) => {
    const isMissing = raw.httpVersion === '1.1' && raw.headers.host === undefined;
    done(isMissing ? new ProblemError('malformed-request', 'The request has no Host header.') : undefined);
  });
}

/** Refuses bodies in a coding, such as gzip (RFC 9110, 8.4), which would be read as JSON that is not valid. */
export function refuseCodings(api: FastifyInstance): void {
  api.addHook('preParsing', ({ headers, routeOptions }, _reply, _payload, done) => {
    const coding = headers['content-encoding'] ?? '';
    const isRefused = !/^(identity)?$/i.test(coding) && routeOptions.schema?.body !== undefined;
    done(isRefused ? codedBody() : undefined);
  });
}

const codedBody = () =>
  new ProblemError('unsupported-media-type', 'Send the request without Content-Encoding.', {
    headers: { 'Accept-Encoding': 'identity' },
  });

const PROBLEMS: Record<string, readonly [ProblemName, string]> = {
  CONNECT: ['method-not-allowed', 'This server is no proxy.'],
  HPE_HEADER_OVERFLOW: ['headers-too-large', 'The headers of the request are larger than this API accepts.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'The request did not arrive in time. Send it again.'],
};

/**
 * Answers and records input that is not HTTP or does not arrive in full, as for other requests. Its route and caller
 * are unknown.
 */
export class UnreadableRequests {
  #activityLog: ActivityLog | undefined;
  #now: () => Date = () => new Date();

  recordIn(activityLog: ActivityLog, now: () => Date): void {
    this.#activityLog = activityLog;
    this.#now = now;
  }

  /** Takes over what Node.js would otherwise answer itself or leave without an answer. */
  takeFrom(server: Server): void {
    // Only `100-continue` is an expectation. Others are ignored.
    server.on('checkExpectation', (request, response) => server.emit('request', request, response));
    server.on('connect', (_request, socket) => this.answer({ code: 'CONNECT' }, socket));
  }

  readonly answer = ({ code = '' }: { readonly code?: string }, socket: Duplex): void => {
    // The client has gone, so there is nothing to answer.
    if (code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const [name, detail] = PROBLEMS[code] ?? ['malformed-request', 'The request is not valid HTTP.'];
    const { type, title, status } = new ProblemError(name, detail);
    const traceId = randomBytes(16).toString('hex');
    this.#record(status, traceId);
    const body = JSON.stringify({ type, title, status, detail, traceId });
    socket.end(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
        'Content-Type: application/problem+json',
        `Content-Length: ${Buffer.byteLength(body)}`,
        `Trace-Id: ${traceId}`,
        'Cache-Control: no-store',
        `Content-Security-Policy: ${API_POLICY}`,
        'X-Content-Type-Options: nosniff',
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  };

  #record(status: number, traceId: string): void {
    this.#activityLog?.record({
      at: this.#now().toISOString(),
      user_id: null,
      company_id: null,
      actor: 'anonymous',
      channel: 'PORTAL',
      activity: 'Call that could not be read',
      method: 'GET',
      route: 'unknown',
      status,
      trace_id: traceId,
    });
  }
}
