/** The SQLSTATE of an error of either engine, or Node's code of a failed connection. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

export const isUniqueViolation = (error: unknown): boolean => codeOf(error) === '23505';

/** Classes 08 and 57P are PostgreSQL's own words for a server that is away; the rest comes from the network. */
const CONNECTION_LOST = /^(08|57P|ECONN|EHOSTUNREACH|ENOTFOUND|EPIPE|ETIMEDOUT)/;

export const isConnectionLost = (error: unknown): boolean =>
  CONNECTION_LOST.test(codeOf(error)) ||
  (error instanceof Error &&
    /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message));
