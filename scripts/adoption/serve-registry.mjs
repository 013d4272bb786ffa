import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const PUBLIC = 'https://registry.npmjs.org';

/**
 * Serves one packed package as a registry would, and forwards requests for all others to the public registry. So `ng
 * add` runs as for users, before anything is published.
 *
 * @param {string} tarball
 * @param {{ name: string, version: string }} manifest the package.json inside
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serveRegistry(tarball, manifest) {
  const file = readFileSync(tarball);
  const { name, version } = manifest;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://registry');
    if (pathname === `/${name}`) {
      const base = `http://${request.headers.host}`;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(describe(base)));
    } else if (pathname === `/${name}/-/package.tgz`) {
      response.setHeader('content-type', 'application/octet-stream').end(file);
    } else {
      response.writeHead(307, { location: PUBLIC + (request.url ?? '') }).end();
    }
  });

  function describe(base) {
    const dist = {
      tarball: `${base}/${name}/-/package.tgz`,
      shasum: createHash('sha1').update(file).digest('hex'),
      integrity: `sha512-${createHash('sha512').update(file).digest('base64')}`,
    };
    return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist } } };
  }

  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      resolve({ url: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
