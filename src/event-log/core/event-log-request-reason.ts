/**
 * The reason for the outcome of a request.
 *
 * - `done`: the server confirmed it.
 * - `accepted`: the server took it, and it is not done yet.
 * - `refused`: the server did not accept it (4xx).
 * - `not-signed-in`, `not-allowed`, `too-many`: the same for 401, 403 and 429.
 * - `server-error`: the server failed at it, and said so (5xx).
 * - `unavailable`: the server was not ready for it (503).
 * - `offline`: it was never sent.
 * - `answer-lost`: it was sent, and no answer came.
 * - `answer-unreadable`: the server accepted it, but its answer could not be read.
 * - `gateway`: something between gave up waiting for the server (408, 499, 502, 504, 520 to 599).
 * - `abandoned`: the page stopped waiting for the answer.
 * - `unconfirmed`: the server failed without saying whether it was done (5xx without a problem of its own).
 * - `declined`: the server answered with success, and its answer says that it was not done.
 * - `partly`: the answer says that only a part of it was done.
 * - `not-sent`: it was given up before anything was sent.
 * - `other-answer`: a web page came back, such as that of a sign-in, instead of the server's answer.
 * - `in-progress`: an earlier request with the same `Idempotency-Key` is still being worked on (409).
 * - `earlier-attempt`: it was refused, but an earlier attempt, whose answer was lost, may have been carried out.
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
  | 'abandoned'
  | 'unconfirmed'
  | 'declined'
  | 'partly'
  | 'not-sent'
  | 'other-answer'
  | 'in-progress'
  | 'earlier-attempt';
