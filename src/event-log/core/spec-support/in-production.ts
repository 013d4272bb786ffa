/** For specs: runs something as an application in production mode would. */
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
