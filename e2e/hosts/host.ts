import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';
import { NodePackageImporter, compile } from 'sass';

/** An application in which the log has to be readable. */
export interface Host {
  /** Its name, which its picture has too. */
  readonly name: string;
  /** Its style sheets: in `examples/hosts`, or of packages. */
  readonly styles: readonly string[];
  readonly bodyClass?: string;
  readonly direction?: 'rtl';
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly width?: number;
}

const OURS = 'examples/hosts';
const MATERIAL = 'node_modules/@angular/material/prebuilt-themes';
const M3 = `${OURS}/m3.scss`;
const PREBUILT = [
  'azure-blue',
  'cyan-orange',
  'deeppurple-amber',
  'indigo-pink',
  'magenta-violet',
  'pink-bluegrey',
  'purple-green',
  'rose-red',
];

export const HOSTS: readonly Host[] = [
  { name: 'm3', styles: [M3] },
  { name: 'm3-dark', styles: [M3], dark: true },
  { name: 'm3-dense', styles: [`${OURS}/m3-dense.scss`] },
  { name: 'm3-strong-focus', styles: [`${OURS}/m3-strong-focus.scss`] },
  { name: 'm3-overrides', styles: [`${OURS}/m3-overrides.scss`] },
  { name: 'm3-rtl', styles: [M3], direction: 'rtl' },
  { name: 'm3-forced-colors', styles: [M3], forcedColors: true },
  { name: 'm3-320', styles: [M3], width: 320 },
  { name: 'm2-theme', styles: [`${OURS}/m2-theme.scss`], bodyClass: 'mat-app-background' },
  ...PREBUILT.map((name) => ({
    name: `prebuilt-${name}`,
    styles: [`${MATERIAL}/${name}.css`],
    bodyClass: 'mat-app-background',
  })),
  { name: 'no-theme', styles: [`${OURS}/no-theme.css`] },
  { name: 'bootstrap', styles: [M3, 'node_modules/bootstrap/dist/css/bootstrap.css'] },
  { name: 'tailwind', styles: [M3, 'node_modules/tailwindcss/preflight.css'] },
  { name: 'tailwind-no-theme', styles: ['node_modules/tailwindcss/preflight.css'] },
];

const compiled = new Map<string, string>();

function css(path: string): string {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  const text = path.endsWith('.scss')
    ? compile(path, {
        loadPaths: ['node_modules'],
        importers: [new NodePackageImporter('examples/host')],
        silenceDeprecations: ['import'],
        quietDeps: true,
      }).css
    : readFileSync(path, 'utf8');
  compiled.set(path, text);
  return text;
}

/** Opens the application as this host: its build, with the host's style sheets in place of its own. */
export async function openHost(page: Page, host: Host): Promise<void> {
  await page.setViewportSize({ width: host.width ?? 1280, height: 800 });
  await page.emulateMedia({
    colorScheme: host.dark ? 'dark' : 'light',
    forcedColors: host.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.route('**/styles*.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: host.styles.map(css).join('\n') }),
  );
  await page.goto('/');
  await page.evaluate(({ bodyClass, direction }) => {
    if (bodyClass) document.body.className = bodyClass;
    if (direction) document.documentElement.dir = direction;
    // Only a theme says what lies behind the application.
    if (direction) document.body.dir = direction;
  }, host);
}
