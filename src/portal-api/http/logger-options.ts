import type { FastifyServerOptions } from 'fastify';

/** Logs of the server: never what was sent, nor the address with its query. */
export function loggerOptions(
  level: string,
  stream?: { write(line: string): void },
): Exclude<FastifyServerOptions['logger'], boolean | undefined> {
  return {
    level,
    ...(stream && { stream }),
    // A net below the serializers, for whatever else is logged one day.
    redact: ['password', '*.password', 'headers.cookie', 'headers.authorization', '*.headers.cookie'],
    serializers: {
      // The database's errors carry the values of their statement: only what finds the cause is kept.
      err: ({ name, message, stack }: Error) => ({ type: name, message, stack: stack ?? '' }),
      req: ({ method, routeOptions }) => ({ method, route: routeOptions.url ?? 'unknown' }),
    },
  };
}
