import type { Tree } from '@angular-devkit/schematics';
import {
  addDependency,
  type InstallBehavior,
  readWorkspace,
  writeWorkspace,
} from '@schematics/angular/utility';
import { chain, type Rule } from '@angular-devkit/schematics';

import { absolute, filesUnder, type Project } from '../source/project.ts';
import type { Report } from './report.ts';

const MATERIAL = '@angular/material';
const THEME =
  /mat\.theme\(|mat\.(m2-)?(all|core)-(component-)?themes?\(|\bm2-theme\(|--mat-sys-surface|material\/prebuilt-themes/;
/** Material 2 in Sass, and its prebuilt themes. */
const M2 =
  /m2-define-|define-(light|dark)-theme|mat-(light|dark)-theme|(indigo-pink|deeppurple-amber|pink-bluegrey|purple-green)\.css/;
const TOKENS = /mat\.theme\(|m2-theme\(|--mat-sys-surface/;

const RULES = `
html {
  @include mat.theme(
    (
      color: mat.$azure-palette,
      typography: (
        plain-family: #{'Roboto, sans-serif'},
        brand-family: #{'Roboto, sans-serif'},
      ),
      density: 0,
    )
  );
}
`;

/** Ground of a new application, whose placeholder has none. */
const GROUND = `
body {
  margin: 0;
  background: var(--mat-sys-surface);
  color: var(--mat-sys-on-surface);
}
`;

/** Adds Angular Material in the application's own major version, if it is missing, with a theme. */
export function addMaterial(tree: Tree, install: InstallBehavior, report: Report): Rule {
  const { dependencies = {} } = tree.readJson('package.json') as { dependencies?: Record<string, string> };
  const major = /\d+/.exec(dependencies['@angular/core'] ?? '')?.[0];
  const missing = ['@angular/cdk', MATERIAL].filter((name) => !(name in dependencies));
  if (missing.length === 0) {
    report.present('Angular Material is installed');
    return () => undefined;
  }
  if (!major) {
    report.byHand('the version of Angular could not be read', 'Run: ng add @angular/material');
    return () => undefined;
  }
  report.changed('package.json', `${missing.join(', ')} ^${major}.0.0`);
  return chain(missing.map((name) => addDependency(name, `^${major}.0.0`, { install })));
}

/**
 * Adds a theme where no style sheet of the application has one.
 *
 * @param fresh true in an application that has no look of its own yet
 */
export async function addTheme(tree: Tree, project: Project, fresh: boolean, report: Report): Promise<void> {
  const rules = fresh ? RULES + GROUND : RULES;
  const sheets = [
    ...project.styles.map(absolute),
    ...filesUnder(tree, project.sourceRoot, '.scss', '.sass', '.css'),
  ];
  const texts = sheets.filter((path) => tree.exists(path)).map((path) => tree.readText(path));
  const themed = [...project.styles, ...texts].some((text) => THEME.test(text));
  if (themed || texts.some((text) => M2.test(text))) {
    adviseOnM2([...project.styles, ...texts], report);
    return;
  }
  if (texts.some((text) => /dark/i.test(text))) {
    report.byHand(
      'the application seems to have a dark look, which the theme for the log cannot know',
      'Say so where your styles make it dark: color-scheme: dark',
    );
  }
  const main = project.styles.map(absolute).find((path) => path.endsWith('.scss') && tree.exists(path));
  if (main) {
    const text = tree.readText(main);
    const uses = text.includes("@use '@angular/material'") ? '' : "@use '@angular/material' as mat;\n";
    tree.overwrite(main, `${uses}${text.trimEnd()}\n${rules}`);
    report.changed(main, 'a Material theme');
    return;
  }
  await addThemeFile(tree, project, rules, report);
}

function adviseOnM2(texts: readonly string[], report: Report): void {
  if (!texts.some((text) => M2.test(text)) || texts.some((text) => TOKENS.test(text))) {
    report.present('the application has a theme');
    return;
  }
  report.byHand(
    'the theme of the application is of Material 2, without the tokens that give the log its colours',
    'Add to your styles, with your theme: html { @include mat.m2-theme($theme); }',
    'or, in place of a prebuilt theme, one of Material 3: html { @include mat.theme((color: mat.$azure-palette)); }',
  );
}

/** Theme in a file of its own, ahead of the styles that are not written in Sass. */
async function addThemeFile(tree: Tree, project: Project, rules: string, report: Report): Promise<void> {
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
  tree.create(path, `@use '@angular/material' as mat;\n${rules}`);
  await writeWorkspace(tree, workspace);
  report.changed(path, 'a Material theme, and its place in the build');
}
