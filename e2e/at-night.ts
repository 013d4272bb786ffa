/** True for the whole of the browser tests: with `E2E_ALL=1`, as each night. Otherwise those tagged `@nightly` are left out. */
export const AT_NIGHT = process.env['E2E_ALL'] === '1';
