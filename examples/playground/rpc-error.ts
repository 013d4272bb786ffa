/** Error of a client with errors of its own, as those of Connect and gRPC-web are. */
export class RpcError extends Error {
  constructor(readonly code: 'unavailable' | 'denied') {
    super(`The other client says: ${code}`);
  }
}
