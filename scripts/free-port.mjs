import { createServer } from 'node:net';

/** Tells if nothing listens on this port yet. */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** Finds a port that is free at the moment. */
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

/** Finds the first port from this one on that is free. Low ones are not those that {@link freePort} gives to others. */
export async function freePortFrom(port) {
  return (await isFree(port)) ? port : freePortFrom(port + 1);
}
