import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';
import { compileString } from 'sass';

import { installMeasures } from './measures';

/** Application in which the log must be readable. */
export interface Host {
  /** Name of the host and of its picture. */
  readonly name: string;
  /** Style sheets: CSS or SCSS files. */
  readonly styles: readonly string[];
  readonly bodyClass?: string;
  readonly direction?: 'rtl';
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  /** Size of the window in pixels; 1280 by 800 by default. */
  readonly size?: readonly [width: number, height: number];
}

const MATERIAL = 'node_modules/@angular/material/prebuilt-themes';
const BOOTSTRAP = 'node_modules/bootstrap/dist/css/bootstrap.css';
const TAILWIND = 'node_modules/tailwindcss/preflight.css';
const M3 = "@use 'm3';";
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
  ...[-1, -2, -3, -4, -5].map((density) => ({
    name: `m3-density${density}`,
    styles: [`@use 'base'; @include base.theme($density: ${density});`],
  })),
  { name: 'm3-strong-focus', styles: ["@use 'm3-strong-focus';"] },
  { name: 'm3-overrides', styles: ["@use 'm3-overrides';"] },
  { name: 'm3-rtl', styles: [M3], direction: 'rtl' },
  { name: 'm3-forced-colors', styles: [M3], forcedColors: true },
  { name: 'm3-forced-colors-dark', styles: [M3], forcedColors: true, dark: true },
  { name: 'm3-390', styles: [M3], size: [390, 844] },
  { name: 'm3-320', styles: [M3], size: [320, 640] },
  { name: 'm3-320-rtl-dark', styles: [M3], size: [320, 640], direction: 'rtl', dark: true },
  // A window of 1280 by 800 at 400 %.
  { name: 'm3-zoom-400', styles: [M3], size: [320, 200] },
  { name: 'm2-theme', styles: ["@use 'm2-theme';"], bodyClass: 'mat-app-background' },
  { name: 'm2-theme-alone', styles: ["@use 'm2-theme-alone';"], bodyClass: 'mat-app-background' },
  ...PREBUILT.map((name) => ({
    name: `prebuilt-${name}`,
    styles: [`${MATERIAL}/${name}.css`, 'examples/hosts/prebuilt.css'],
  })),
  { name: 'm3-on-a-dark-ground', styles: [M3, 'examples/hosts/dark-ground.css'] },
  { name: 'no-theme', styles: ['examples/hosts/no-theme.css'] },
  { name: 'no-theme-dark', styles: ['examples/hosts/no-theme.css'], dark: true },
  { name: 'bootstrap', styles: [M3, BOOTSTRAP] },
  { name: 'tailwind', styles: [M3, TAILWIND] },
  { name: 'bootstrap-no-theme', styles: [BOOTSTRAP] },
  { name: 'tailwind-no-theme', styles: [TAILWIND] },
  { name: 'element-styles', styles: [M3, 'examples/hosts/element-styles.css'] },
];

const compiled = new Map<string, string>();

function css(sheet: string): string {
  const known = compiled.get(sheet);
  if (known !== undefined) return known;
  const text = sheet.endsWith('.css')
    ? readFileSync(sheet, 'utf8')
    : compileString(sheet, {
        loadPaths: ['examples/hosts', 'examples/host/node_modules', 'node_modules'],
        silenceDeprecations: ['import'],
        quietDeps: true,
      }).css;
  compiled.set(sheet, text);
  return text;
}

/** Opens the application as this host: the built application with the host's style sheets instead of its own. */
export async function openHost(page: Page, host: Host): Promise<void> {
  const [width, height] = host.size ?? [1280, 800];
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: host.dark ? 'dark' : 'light',
    forcedColors: host.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.addInitScript(installMeasures);
  await page.route('**/styles*.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: host.styles.map(css).join('\n') }),
  );
  // Angular reads the direction once, at start.
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html
      .replace('<html', `<html dir="${host.direction ?? 'ltr'}"`)
      .replace('<body', `<body class="${host.bodyClass ?? ''}"`);
    await route.fulfill({ response, body });
  });
  await page.goto('/');
}
