import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type, type Static, type TSchema } from 'typebox';
import { Check } from 'typebox/value';

const PATH = '/';
const MAX_AGE_S = 10 * 60;

/** State that the browser keeps while the user is at the identity provider. */
export const SsoAttempt = Type.Object({
  state: Type.String(),
  nonce: Type.String(),
  codeVerifier: Type.String(),
});
export type SsoAttempt = Static<typeof SsoAttempt>;

/** Cookie that survives the redirect to the identity provider and back, and that scripts cannot read. */
export class SsoCookie<Schema extends TSchema> {
  readonly #name: string;
  readonly #schema: Schema;

  constructor(name: string, schema: Schema) {
    this.#name = name;
    this.#schema = schema;
  }

  set(request: FastifyRequest, reply: FastifyReply, value: Static<Schema>): void {
    const text = Buffer.from(JSON.stringify(value)).toString('base64url');
    void reply.setCookie(this.#nameFor(request), text, {
      path: PATH,
      httpOnly: true,
      // The return from the identity provider is a cross-site navigation, which sends no strict cookies.
      sameSite: 'lax',
      secure: request.protocol === 'https',
      maxAge: MAX_AGE_S,
    });
  }

  /** Returns the value once. Returns null for an invalid value, because anyone can send any cookie. */
  take(request: FastifyRequest, reply: FastifyReply): Static<Schema> | null {
    const name = this.#nameFor(request);
    const text = request.cookies[name];
    if (text === undefined) return null;
    void reply.clearCookie(name, { path: PATH, secure: request.protocol === 'https' });
    try {
      const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
      return Check(this.#schema, value) ? value : null;
    } catch {
      return null;
    }
  }

  #nameFor(request: FastifyRequest): string {
    return request.protocol === 'https' ? `__Host-${this.#name}` : this.#name;
  }
}
