/**
 * Reason for the outcome of a request.
 *
 * - `done`: the server confirmed it.
 * - `accepted`: the server accepted it, but it is not done yet.
 * - `refused`: the server did not accept it (4xx).
 * - `not-signed-in`, `not-allowed`, `too-many`: the same for 401, 403 and 429.
 * - `server-error`: the server failed and said so (5xx).
 * - `unavailable`: the server was not ready for it (503).
 * - `offline`: it was never sent.
 * - `answer-lost`: it was sent, but no answer came back.
 * - `answer-unreadable`: the server accepted it, but its answer could not be read.
 * - `gateway`: an intermediary gave up waiting for the server (408, 499, 502, 504, 520 to 599).
 * - `abandoned`: the page stopped waiting for the answer.
 * - `unconfirmed`: the server failed without saying whether it was done (5xx without problem details).
 * - `declined`: the server answered with success, but the answer says that it was not done.
 * - `partly`: the answer says that only part of it was done.
 * - `not-sent`: it was given up before anything was sent.
 * - `other-answer`: a web page, such as a sign-in page, came back instead of the server's answer.
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
