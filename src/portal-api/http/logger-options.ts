import type { FastifyServerOptions } from 'fastify';

/** Options of the server's log, which holds neither request bodies nor URLs with their queries. */
export function loggerOptions(
  level: string,
  stream?: { write(line: string): void },
): Exclude<FastifyServerOptions['logger'], boolean | undefined> {
  return {
    level,
    ...(stream && { stream }),
    // A safety net below the serializers, for entries added later.
    redact: ['password', '*.password', 'headers.cookie', 'headers.authorization', '*.headers.cookie'],
    serializers: {
      // The database's errors carry the values of their statement: only what helps to find the cause is kept.
      err: ({ name, message, stack }: Error) => ({ type: name, message, stack: stack ?? '' }),
      req: ({ method, routeOptions }) => ({ method, route: routeOptions.url ?? 'unknown' }),
    },
  };
}
