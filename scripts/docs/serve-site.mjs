import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Finds the file for a path as the site's host does: adds `.html`, or the index of a folder.
 *
 * @param {string} folder of the built site
 * @param {string} path below its base, such as `getting-started` or `reference/`
 * @returns {string | undefined}
 */
export function fileOf(folder, path) {
  const file = join(folder, path);
  const candidates = path === '' || path.endsWith('/') ? [join(file, 'index.html')] : [file, `${file}.html`];
  return candidates.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
}

/**
 * Serves the built site on a free port.
 *
 * @param {string} folder of the built site
 * @param {string} base path that the site was built for, such as `/`
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serveSite(folder, base) {
  const server = createServer(({ url }, answer) => {
    const { pathname } = new URL(url, 'http://site');
    const file = pathname.startsWith(base)
      ? fileOf(folder, decodeURIComponent(pathname.slice(base.length)))
      : undefined;
    if (file === undefined) answer.writeHead(404).end();
    else {
      answer.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(answer);
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${server.address().port}${base}`,
        close: () => server.close(() => undefined),
      }),
    );
  });
}
