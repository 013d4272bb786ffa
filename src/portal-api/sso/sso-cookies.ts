import type { FastifyReply, FastifyRequest } from 'fastify';

const PATH = '/api/sso';
const MAX_AGE_S = 10 * 60;

/** State that the browser keeps while the user is at the identity provider. */
export interface SsoAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** A value that survives the way to the identity provider and back, and that scripts cannot read. */
export class SsoCookie<Value> {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  set(request: FastifyRequest, reply: FastifyReply, value: Value): void {
    const text = Buffer.from(JSON.stringify(value)).toString('base64url');
    void reply.setCookie(this.#name, text, {
      path: PATH,
      httpOnly: true,
      // The identity provider leads back with a navigation from elsewhere, which takes no strict cookies along.
      sameSite: 'lax',
      secure: request.protocol === 'https',
      maxAge: MAX_AGE_S,
    });
  }

  /** Returns the value, once. */
  take(request: FastifyRequest, reply: FastifyReply): Value | null {
    const text = request.cookies[this.#name];
    if (text === undefined) return null;
    void reply.clearCookie(this.#name, { path: PATH });
    try {
      return JSON.parse(Buffer.from(text, 'base64url').toString()) as Value;
    } catch {
      return null;
    }
  }
}
