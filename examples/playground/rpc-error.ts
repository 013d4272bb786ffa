/** Error of a client with its own error class, such as Connect or gRPC-web. */
export class RpcError extends Error {
  constructor(readonly code: 'unavailable' | 'denied') {
    super(`The other client says: ${code}`);
  }
}
