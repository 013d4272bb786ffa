/** The SQLSTATE of an error of either engine, or Node's code of a failed connection. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

export const isUniqueViolation = (error: unknown): boolean => codeOf(error) === '23505';

/** Classes 08, 53 and 57P are PostgreSQL's own words for a server that is away; the rest comes from the network. */
const CONNECTION_LOST = /^(08|53|57P|ECONN|EHOSTUNREACH|ENOTFOUND|EPIPE|ETIMEDOUT)/;

/** Messages of the client about a lost connection: they come without a code. */
const CLIENT_WORDS = /^(Connection terminated|timeout exceeded when trying to connect|.* not queryable$)/;

export const isConnectionLost = (error: unknown): boolean =>
  CONNECTION_LOST.test(codeOf(error)) || (error instanceof Error && CLIENT_WORDS.test(error.message));
