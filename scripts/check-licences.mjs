/** Checks that every installed package has a licence that allows redistribution of the project. */
import { run, tool } from './run.mjs';

const ALLOWED = [
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'MPL-2.0', 'Zlib'],
  ...['CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'OFL-1.1', 'Python-2.0', 'PSF-2.0'],
];

const { code, output } = await run(
  tool(
    'license-checker-rseidelsohn/bin/license-checker-rseidelsohn.js',
    ...['--excludePrivatePackages', '--summary', '--onlyAllow', ALLOWED.join(';')],
  ),
);
console.log(output.trim());
process.exitCode = code;
