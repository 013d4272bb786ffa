/** Returns the SQLSTATE of an error from either engine, or Node's code for a failed connection. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** True for an error about the values of a statement, for which a retry is useless. */
export const isRefusedData = (error: unknown): boolean => /^2[23]/.test(codeOf(error));

const UNIQUE_VIOLATION = '23505';

/**
 * Awaits a write, and throws the problem instead if a value that must be unique is taken. The database decides, because
 * two calls can write at once.
 */
export async function unlessTaken<T>(write: Promise<T>, problem: () => Error): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (codeOf(error) === UNIQUE_VIOLATION) throw problem();
    throw error;
  }
}

/**
 * Classes 08, 53 and 57P mean that PostgreSQL is away or out of resources, 25006 that it is read-only. The other codes
 * come from the network.
 */
const CONNECTION_LOST = /^(08|53|57P|25006|ECONN|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT)/;

/** Codes of a statement or transaction that timed out or conflicted with another. */
const GIVEN_UP = /^(57014|55P03|25P03|40001|40P01)/;

/** Messages of the client about a lost connection, which have no code. */
const CLIENT_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|.* not queryable$)/;

/** True for an error that the database causes, not the call. */
export const isConnectionLost = (error: unknown): boolean =>
  CONNECTION_LOST.test(codeOf(error)) || (error instanceof Error && CLIENT_WORDS.test(error.message));

/** True for a temporary error: the same statement may soon work. */
export const isUnavailable = (error: unknown): boolean =>
  isConnectionLost(error) || GIVEN_UP.test(codeOf(error));
