import type { FastifyServerOptions } from 'fastify';

/** Options of the server's log, which contains neither request bodies nor query strings. */
export function loggerOptions(
  level: string,
  stream?: { write(line: string): void },
): Exclude<FastifyServerOptions['logger'], boolean | undefined> {
  return {
    level,
    ...(stream && { stream }),
    // A safety net behind the serializers, for entries added later.
    redact: ['password', '*.password', 'headers.cookie', 'headers.authorization', '*.headers.cookie'],
    serializers: {
      // Database errors contain the values of their statement. Keep only what helps to find the cause.
      err: ({ name, message, stack }: Error) => ({ type: name, message, stack: stack ?? '' }),
      req: ({ method, routeOptions }) => ({ method, route: routeOptions.url ?? 'unknown' }),
    },
  };
}
