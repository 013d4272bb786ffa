import type { FastifyInstance } from 'fastify';

/** Gives every text of a call its one composed form (NFC), so that texts which look the same are the same. */
export function composeTexts(api: FastifyInstance): void {
  api.addHook('preValidation', (request, _reply, done) => {
    request.body = composed(request.body);
    request.query = composed(request.query);
    done();
  });
}

function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(composed);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, composed(member)]));
}
