import { connect, createServer, type Socket } from 'node:net';

/** Way to a PostgreSQL server whose connections a test can silence or break, without touching the server. */
export interface SilentProxy {
  /** Address of the database by this way. */
  readonly url: string;
  /** Number of connections so far. */
  readonly connections: number;
  /** Passes nothing on over the present connections. Resolves when the client has sent something in vain. */
  silence(): Promise<void>;
  /** Breaks the present connections. */
  breakOff(): void;
  close(): Promise<void>;
}

/** Listens on a free port, and passes on what comes to the server of `url`. */
export async function startSilentProxy(url: string): Promise<SilentProxy> {
  const target = new URL(url);
  const present = new Set<Socket>();
  let connections = 0;
  const server = createServer((client) => {
    connections++;
    const upstream = connect(Number(target.port), target.hostname);
    client.pipe(upstream).pipe(client);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      present.add(one);
      one
        .on('error', () => undefined)
        .on('close', () => {
          present.delete(one);
          other.destroy();
        });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  const byThisWay = new URL(url);
  byThisWay.port = String(address.port);
  const breakOff = () => {
    for (const socket of present) socket.destroy();
  };
  return {
    url: byThisWay.href,
    get connections() {
      return connections;
    },
    silence: () =>
      new Promise((resolve) => {
        for (const socket of present)
          socket
            .unpipe()
            .on('data', () => resolve())
            .resume();
      }),
    breakOff,
    close: async () => {
      breakOff();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
