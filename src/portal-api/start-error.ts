/** Why the server cannot start, in words that say what to change. */
export class StartError extends Error {}
