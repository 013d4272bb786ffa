/** For specs: runs a function as in production mode. */
export function inProduction<T>(run: () => T): T {
  const flags = globalThis as { ngDevMode?: unknown };
  const development = flags.ngDevMode;
  flags.ngDevMode = false;
  try {
    return run();
  } finally {
    flags.ngDevMode = development;
  }
}
