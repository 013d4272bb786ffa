/** True if all browser tests run: with `E2E_ALL=1`, as every night. Otherwise, tests tagged `@nightly` are skipped. */
export const AT_NIGHT = process.env['E2E_ALL'] === '1';
