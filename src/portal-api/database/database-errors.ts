/** The SQLSTATE of an error of either engine, or Node's code of a failed connection. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Tells errors about the values of a statement, which no second attempt helps. */
export const isRefusedData = (error: unknown): boolean => /^2[23]/.test(codeOf(error));

export const isUniqueViolation = (error: unknown): boolean => codeOf(error) === '23505';

/**
 * Classes 08, 53 and 57P are PostgreSQL's own words for a server that is away or has no room left, 25006 for one that
 * only reads; the rest comes from the network.
 */
const CONNECTION_LOST = /^(08|53|57P|25006|ECONN|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT)/;

/** A statement or a transaction that took too long, or got in the way of another. */
const GIVEN_UP = /^(57014|55P03|25P03|40001|40P01)/;

/** Messages of the client about a lost connection: they come without a code. */
const CLIENT_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|.* not queryable$)/;

/** Tells errors that are nobody's fault but the database's. */
export const isConnectionLost = (error: unknown): boolean =>
  CONNECTION_LOST.test(codeOf(error)) || (error instanceof Error && CLIENT_WORDS.test(error.message));

/** Tells errors that pass: the same statement may work in a moment. */
export const isUnavailable = (error: unknown): boolean =>
  isConnectionLost(error) || GIVEN_UP.test(codeOf(error));
