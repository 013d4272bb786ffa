import type { FastifyInstance } from 'fastify';

import { StartError } from '../start-error.ts';

/** Listens and returns the address. On failure, throws a StartError that says what to change. */
export async function listen(
  server: FastifyInstance,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<string> {
  try {
    return await server.listen({ port, host });
  } catch (error) {
    await server.close();
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    switch (code) {
      case 'EADDRINUSE':
        throw new StartError(
          `Port ${port} is in use. Set PORT to another one, for instance PORT=${port + 10} npm start.`,
        );
      case 'EACCES':
        throw new StartError(
          `Port ${port} is not allowed here. Set PORT to one above 1023, for instance PORT=4310.`,
        );
      case 'ENOTFOUND':
      case 'EAI_AGAIN':
      case 'EADDRNOTAVAIL':
        throw new StartError(
          `HOST ${host} is not an address of this machine. Set it to 127.0.0.1, or to 0.0.0.0 for all.`,
        );
      default:
        throw error;
    }
  }
}
