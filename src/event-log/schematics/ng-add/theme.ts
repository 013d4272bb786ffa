import { posix } from 'node:path';

import type { Tree } from '@angular-devkit/schematics';
import { readWorkspace, writeWorkspace } from '@schematics/angular/utility';

import { absolute, filesUnder, type Project } from '../source/project.ts';
import { withLineBreaksOf } from '../source/source-edits.ts';
import type { Report } from './report.ts';

/** Matches a theme of Angular Material, or the application's own theme mixin, under any namespace. */
const THEME =
  /(@include\s+|\+)([\w-]+\.)?((m2-)?(all|core)-(component-)?themes?|(m2-)?theme)\(|\bdefine-theme\(|--mat-sys-surface|material\/prebuilt-themes/;
/** Material 2 in Sass, and its prebuilt themes. */
const M2 =
  /m2-define-|define-(light|dark)-theme|mat-(light|dark)-theme|(indigo-pink|deeppurple-amber|pink-bluegrey|purple-green)\.css/;
/** Material 3 before `mat.theme()`. */
const DEFINED = /\bdefine-theme\(/;
const TOKENS = /(@include\s+|\+)([\w-]+\.)?(m2-)?theme\(|system-level-colors\(|--mat-sys-surface/;

/** Known facts about the application's look. */
interface Looks {
  /** True in a newly generated application, which has no styles yet. */
  readonly fresh: boolean;
  /** True if Angular Material was installed before the log; a theme is then likely. */
  readonly hadMaterial: boolean;
}

/** Adds a theme if the application has none. */
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
      `no theme was added, because there may be one in ${unseen.join(', ')}`,
      'If there is none, add to your styles: html { @include mat.theme((color: mat.$azure-palette)); }',
    );
    return;
  }
  if (
    texts.some((text) => /dark/i.test(text)) &&
    !texts.some((text) => /color-scheme:[^;}]*dark/.test(text))
  ) {
    report.byHand(
      'the application seems to have a dark mode, which the theme cannot detect',
      'Set this where your styles switch to dark: color-scheme: dark',
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

/** Namespace of Angular Material in a style sheet that uses it: `mat.`, or empty for `as *`. */
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

/** Page styles of a new application, whose placeholder has none. */
const GROUND = `
body {
  margin: 0;
  background: var(--mat-sys-surface);
  color: var(--mat-sys-on-surface);
}
`;

/** Imports of a style sheet that are not among the application's own style sheets. */
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
  if (has(TOKENS) || !(has(M2) || has(DEFINED))) report.present('the application already has a theme');
  else if (has(DEFINED)) {
    report.byHand(
      "the application's theme lacks the tokens from which the log takes its colours",
      'Add to your styles, with your own theme:',
      'html { @include mat.system-level-colors($theme); @include mat.system-level-typography($theme); }',
    );
  } else {
    report.byHand(
      "the application's Material 2 theme lacks the tokens from which the log takes its colours",
      'Add to your styles, with your own theme: html { @include mat.m2-theme($theme); }',
      'or replace a prebuilt theme with a Material 3 theme: html { @include mat.theme((color: mat.$azure-palette)); }',
    );
  }
}

/** Adds the theme as a separate file, ahead of styles that are not Sass. */
async function addThemeFile(tree: Tree, project: Project, text: string, report: Report): Promise<void> {
  const path = `${project.sourceRoot}/material-theme.scss`;
  const workspace = await readWorkspace(tree);
  const target = workspace.projects.get(project.name)?.targets.get(project.target);
  if (!target || tree.exists(path)) {
    report.byHand('could not add a theme', 'Run: ng add @angular/material');
    return;
  }
  const styles = target.options?.['styles'];
  target.options = {
    ...target.options,
    styles: [path.slice(1), ...(Array.isArray(styles) ? (styles as string[]) : [])],
  };
  tree.create(path, USE + text);
  await writeWorkspace(tree, workspace);
  report.changed(path, 'a Material theme, added to the build');
}
