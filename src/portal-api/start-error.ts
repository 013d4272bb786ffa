/** Error that keeps the server from starting. Its message says what to change. */
export class StartError extends Error {}
