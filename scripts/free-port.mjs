import { createServer } from 'node:net';

/** True if nothing listens on this port. */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** Finds a free port. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });
}

/**
 * Finds the first free port from the given one upwards. {@link freePort} never returns low ports, so the two do not
 * collide.
 */
export async function freePortFrom(port) {
  return (await isFree(port)) ? port : freePortFrom(port + 1);
}
