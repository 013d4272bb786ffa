/**
 * Why a request has its outcome.
 *
 * - `done`: the server confirmed it.
 * - `accepted`: the server took it, and it is not done yet.
 * - `refused`: the server did not accept it (4xx).
 * - `not-signed-in`, `not-allowed`, `too-many`: the same for 401, 403 and 429.
 * - `server-error`: the server failed at it (5xx).
 * - `unavailable`: the server was not ready for it (503).
 * - `offline`: it was never sent.
 * - `answer-lost`: it was sent, and no answer came.
 * - `answer-unreadable`: the server accepted it, but its answer could not be read.
 * - `gateway`: something between gave up waiting for the server (502, 504).
 * - `abandoned`: the page stopped waiting for the answer.
 */
export type EventLogRequestReason =
  | 'done'
  | 'accepted'
  | 'refused'
  | 'not-signed-in'
  | 'not-allowed'
  | 'too-many'
  | 'server-error'
  | 'unavailable'
  | 'offline'
  | 'answer-lost'
  | 'answer-unreadable'
  | 'gateway'
  | 'abandoned';
