import { posix } from 'node:path';

import type { Tree } from '@angular-devkit/schematics';
import { readWorkspace, writeWorkspace } from '@schematics/angular/utility';

import { absolute, filesUnder, type Project } from '../source/project.ts';
import { withLineBreaksOf } from '../source/source-edits.ts';
import type { Report } from './report.ts';

/** A theme by any name that a style sheet has for Angular Material, or for the application's own mixin. */
const THEME =
  /(@include\s+|\+)([\w-]+\.)?((m2-)?(all|core)-(component-)?themes?|(m2-)?theme)\(|\bdefine-theme\(|--mat-sys-surface|material\/prebuilt-themes/;
/** Material 2 in Sass, and its prebuilt themes. */
const M2 =
  /m2-define-|define-(light|dark)-theme|mat-(light|dark)-theme|(indigo-pink|deeppurple-amber|pink-bluegrey|purple-green)\.css/;
/** Material 3 as it was before `mat.theme()`. */
const DEFINED = /\bdefine-theme\(/;
const TOKENS = /(@include\s+|\+)([\w-]+\.)?(m2-)?theme\(|system-level-colors\(|--mat-sys-surface/;

/** Looks of the application, as far as they are known. */
interface Looks {
  /** True in an application that has no look of its own yet. */
  readonly fresh: boolean;
  /** True where Angular Material was there before the log, and probably a theme for it. */
  readonly hadMaterial: boolean;
}

/** Adds a theme where the application has none. */
export async function addTheme(
  tree: Tree,
  project: Project,
  { fresh, hadMaterial }: Looks,
  report: Report,
): Promise<void> {
  const named = [...project.styles, ...project.lazyStyles];
  const sheets = new Set(
    [
      ...named.map(absolute),
      ...filesUnder(tree, project.sourceRoot, '.scss', '.sass', '.less', '.css'),
    ].filter((path) => tree.exists(path)),
  );
  const texts = [...named, ...[...sheets].map((path) => tree.readText(path))];
  if (texts.some((text) => THEME.test(text) || M2.test(text))) {
    adviseOnTokens(texts, report);
    return;
  }
  const unseen = hadMaterial ? [...sheets].flatMap((path) => unseenFrom(tree, path, sheets)) : [];
  if (unseen.length > 0) {
    report.byHand(
      `no theme was added, since there may be one in ${unseen.join(', ')}`,
      'If there is none, add to your styles: html { @include mat.theme((color: mat.$azure-palette)); }',
    );
    return;
  }
  if (texts.some((text) => /dark/i.test(text))) {
    report.byHand(
      'the application seems to have a dark look, which the theme for the log cannot know',
      'Say so where your styles make it dark: color-scheme: dark',
    );
  }
  const main = project.styles.map(absolute).find((path) => path.endsWith('.scss') && tree.exists(path));
  if (!main) {
    await addThemeFile(tree, project, rules('mat.', fresh), report);
    return;
  }
  const text = tree.readText(main);
  const name = materialName(text);
  const use = name === undefined ? USE : '';
  const changed = `${use}${text.trimEnd()}\n${rules(name ?? 'mat.', fresh)}`;
  tree.overwrite(main, withLineBreaksOf(text, changed));
  report.changed(main, 'a Material theme');
}

const USE = "@use '@angular/material' as mat;\n";

/** Start of the names of Angular Material in a style sheet that uses it: `mat.`, or nothing for `as *`. */
function materialName(text: string): string | undefined {
  const [found, name = 'material'] =
    /@use\s+['"]@angular\/material['"](?:\s+as\s+([\w*-]+))?/.exec(text) ?? [];
  if (!found) return undefined;
  return name === '*' ? '' : `${name}.`;
}

function rules(mat: string, fresh: boolean): string {
  const theme = `
html {
  @include ${mat}theme(
    (
      color: ${mat}$azure-palette,
      typography: (
        plain-family: #{'Roboto, sans-serif'},
        brand-family: #{'Roboto, sans-serif'},
      ),
      density: 0,
    )
  );
}
`;
  return fresh ? theme + GROUND : theme;
}

/** Ground of a new application, whose placeholder has none. */
const GROUND = `
body {
  margin: 0;
  background: var(--mat-sys-surface);
  color: var(--mat-sys-on-surface);
}
`;

/** Names that a style sheet imports and that are not among the application's own. */
function unseenFrom(tree: Tree, path: string, sheets: ReadonlySet<string>): string[] {
  const names = [
    ...tree.readText(path).matchAll(/@(?:use|forward|import)\s+(?:url\()?['"]([^'"]+)['"]/g),
  ].map(([, name = '']) => name);
  return names.filter((name) => {
    if (/^(sass:|https?:|\/\/|@angular\/)/.test(name)) return false;
    const end = posix
      .join('/', name)
      .replace(/\.\w+$/, '')
      .replace(/^(\/\.\.)+/, '');
    const file = new RegExp(
      `${end.replace(/[^\w/]/g, '\\$&').replace(/\/(?=[^/]*$)/, '/_?')}(/_?index)?\\.\\w+$`,
    );
    return ![...sheets].some((sheet) => file.test(sheet));
  });
}

function adviseOnTokens(texts: readonly string[], report: Report): void {
  const has = (pattern: RegExp) => texts.some((text) => pattern.test(text));
  if (has(TOKENS) || !(has(M2) || has(DEFINED))) report.present('the application has a theme');
  else if (has(DEFINED)) {
    report.byHand(
      'the theme of the application lacks the tokens that give the log its colours',
      'Add to your styles, with your theme:',
      'html { @include mat.system-level-colors($theme); @include mat.system-level-typography($theme); }',
    );
  } else {
    report.byHand(
      'the theme of the application is of Material 2, without the tokens that give the log its colours',
      'Add to your styles, with your theme: html { @include mat.m2-theme($theme); }',
      'or, in place of a prebuilt theme, one of Material 3: html { @include mat.theme((color: mat.$azure-palette)); }',
    );
  }
}

/** Theme in a file of its own, ahead of the styles that are not written in Sass. */
async function addThemeFile(tree: Tree, project: Project, text: string, report: Report): Promise<void> {
  const path = `${project.sourceRoot}/material-theme.scss`;
  const workspace = await readWorkspace(tree);
  const target = workspace.projects.get(project.name)?.targets.get('build');
  if (!target || tree.exists(path)) {
    report.byHand('a theme could not be added', 'Run: ng add @angular/material');
    return;
  }
  const styles = target.options?.['styles'];
  target.options = {
    ...target.options,
    styles: [path.slice(1), ...(Array.isArray(styles) ? (styles as string[]) : [])],
  };
  tree.create(path, USE + text);
  await writeWorkspace(tree, workspace);
  report.changed(path, 'a Material theme, and its place in the build');
}
