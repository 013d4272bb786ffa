/** Versions of Node that Angular 22 supports, as `[major, minimum minor]`. */
const SUPPORTED = [
  [22, 22],
  [24, 15],
];

/**
 * Ends the process with a clear message if this Node is too old. `npm ci` installs a newer one, which npm scripts use;
 * it is missing only if install scripts are disabled.
 */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const supported = major >= 26 || SUPPORTED.some(([wanted, lowest]) => major === wanted && minor >= lowest);
  if (supported) return;
  console.error(
    `This is Node ${process.versions.node}, but Node 22.22, 24.15, 26 or newer is needed.\n` +
      'Run `npm ci`, which installs it for the commands of this project, and start again through npm.\n' +
      'If it is still missing, npm was told to ignore install scripts: run `npm rebuild node`.',
  );
  process.exit(1);
}
