import { type BuildOptions, build } from 'esbuild';

import { expect, test } from '@playwright/test';

const FOLDER = 'examples/stacks/micro-frontends';
const INSTALLED = 'examples/host/node_modules';

/** Builds an application separately, with its own copies of Angular and the installed library. */
async function bundle(name: string): Promise<Map<string, string>> {
  const options: BuildOptions & { readonly write: false } = {
    stdin: { contents: `import '@angular/compiler'; await import('./${name}.ts');`, resolveDir: FOLDER },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    outdir: `/${name}`,
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    nodePaths: [INSTALLED],
  };
  const { outputFiles } = await build(options);
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

test('two applications that were built apart share one log on one page', async ({ page }) => {
  const files = new Map([...(await bundle('shell')), ...(await bundle('remote'))]);
  const scripts = ['shell', 'remote'].map(
    (name) => `<script type="module" src="/${name}/stdin.js"></script>`,
  );
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = files.get(pathname);
    if (file) return route.fulfill({ contentType: 'text/javascript', body: file });
    if (pathname === '/api/orders') return route.fulfill({ status: 201, json: { id: 7 } });
    return route.fulfill({
      contentType: 'text/html',
      body: `<base href="/"><shop-shell></shop-shell><shop-remote></shop-remote>${scripts.join('')}`,
    });
  });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));

  await page.goto('/');
  await page.getByRole('button', { name: 'Order a port' }).click();
  const icon = page.getByRole('link', { name: 'Session event log, 1 new event' });
  await icon.click();

  const table = page.getByRole('table', { name: 'Session events' });
  await expect(table.getByText('The port was ordered')).toBeVisible();
  expect(faults).toEqual([]);
});
