import type { FastifyServerOptions } from 'fastify';

/** Logs of the server: never what was sent, nor the address with its query. */
export function loggerOptions(
  level: string,
  stream?: { write(line: string): void },
): Exclude<FastifyServerOptions['logger'], boolean | undefined> {
  return {
    level,
    ...(stream && { stream }),
    redact: [
      '*.password',
      'headers.cookie',
      'headers.authorization',
      '*.headers.cookie',
      '*.headers.authorization',
    ],
    serializers: {
      req: ({ method, routeOptions }) => ({ method, route: routeOptions.url ?? 'unknown' }),
    },
  };
}
