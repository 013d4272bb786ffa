import type { Tree } from '@angular-devkit/schematics';

import type { Project } from '../source/project.ts';
import { withLineBreaksOf } from '../source/source-edits.ts';
import { makeAvailable } from './application/make-available.ts';
import { EXAMPLE_PATH, PACKAGE } from './options.ts';
import type { Report } from './report.ts';
import { findShells, type Shell } from './application/shell.ts';
import { findTemplates, type Template, withoutComments } from './application/template.ts';

const BUTTON = 'event-log-button';
/** Marks of the placeholder pages that `ng new` and Nx generate. */
const PLACEHOLDER =
  /is only a placeholder|<[\w-]+-nx-welcome\b|^\s*<h1>Hello, \{\{ title\(\) \}\}<\/h1>\s*(<p>Congratulations![^<]*<\/p>\s*)?(<router-outlet \/>)?\s*$/;
const ELSEWHERE = /<(mat-sidenav|mat-drawer|aside|footer)(?=[\s>])[\s\S]*?<\/\1>/g;
const OUTLET = /<router-outlet(?: \/>|><\/router-outlet>)/;

/** Place for the icon, or the place it already has. */
export interface IconPlace {
  readonly template: Template;
  /** True in a newly generated application, which has no toolbar yet. */
  readonly fresh: boolean;
  /** Layout components around the template; empty if it belongs to the root component. */
  readonly layouts: readonly string[];
}

/**
 * Finds the place for the icon: the only toolbar that stays while pages change, or else the only such header. Looks in
 * the root component first, then in layouts. Returns undefined if several places are possible.
 */
export function findIconPlace(
  tree: Tree,
  project: Project,
  rootComponent: string | undefined,
): IconPlace | undefined {
  const templates = findTemplates(tree, project.sourceRoot);
  const root = templates.find(({ component }) => component.name === rootComponent);
  const shells = findShells(templates, root);
  const present = templates.find(({ text }) => withoutComments(text).includes(`<${BUTTON}`));
  const template =
    present ?? findBar(shells, rootComponent, 'mat-toolbar') ?? findBar(shells, rootComponent, 'header');
  if (template) {
    const around = shells.filter((shell) => shell.templates.includes(template));
    const inRoot = around.some(({ component }) => component === rootComponent);
    return { template, fresh: false, layouts: inRoot ? [] : around.map(({ component }) => component) };
  }
  return root && PLACEHOLDER.test(root.text) ? { template: root, fresh: true, layouts: [] } : undefined;
}

/** Finds the template with the only such bar: in the root component, else in the layouts, which may share it. */
function findBar(
  shells: readonly Shell[],
  rootComponent: string | undefined,
  tag: string,
): Template | undefined {
  for (const inRoot of [true, false]) {
    const having = new Set(
      shells
        .filter(({ component }) => (component === rootComponent) === inRoot)
        .flatMap(({ templates }) => templates)
        .filter(({ text }) => countOf(atTop(text), tag) > 0),
    );
    const beside = [...having].filter(({ text }) => text.includes('<router-outlet'));
    const [one, ...others] = beside.length === 1 ? beside : having;
    if (one) return others.length === 0 && countOf(atTop(one.text), tag) === 1 ? one : undefined;
  }
  return undefined;
}

/** Blanks out side and foot parts of a template, and keeps all offsets. */
function atTop(html: string): string {
  return withoutComments(html).replace(ELSEWHERE, (part) => ' '.repeat(part.length));
}

interface IconOptions {
  readonly peek: boolean;
  readonly withExample: boolean;
  /** True in an application of NgModules. */
  readonly inModules: boolean;
}

/** Inserts the icon at its place, or says how to do it by hand. */
export function addIcon(
  tree: Tree,
  project: Project,
  place: IconPlace | undefined,
  options: IconOptions,
  report: Report,
): void {
  if (!place) {
    adviseByHand(report, options, whyNowhere(findTemplates(tree, project.sourceRoot)));
    return;
  }
  const { template } = place;
  if (withoutComments(template.text).includes(`<${BUTTON}`)) {
    report.present('the icon is already in place');
    return;
  }
  const button = options.peek ? `<${BUTTON} peek />` : `<${BUTTON} />`;
  const insertion = place.fresh
    ? newToolbar(template.text, button, options.withExample)
    : intoToolbar(template.text, button);
  const parts = [{ name: 'EventLogButton', module: 'EventLogModule', from: PACKAGE }];
  if (place.fresh) {
    parts.push({ name: 'MatToolbar', module: 'MatToolbarModule', from: '@angular/material/toolbar' });
    if (options.withExample) {
      parts.push({ name: 'MatButton', module: 'MatButtonModule', from: '@angular/material/button' });
    }
  }
  // Changes the template first, so that offsets in the component's file stay valid.
  if (
    !insertion ||
    !insert(tree, template, insertion, () => makeAvailable(tree, project, template, parts, report))
  ) {
    const file = template.templatePath.replace(/^\//, '');
    adviseByHand(report, options, `it belongs in ${file}, which could not be changed`);
    return;
  }
  report.changed(template.templatePath, place.fresh ? `a toolbar with ${button}` : button);
}

interface Insertion {
  readonly at: number;
  readonly text: string;
  /** Part of the template that `text` contains and that is removed from its old place. */
  readonly moved?: string;
}

function insert(
  tree: Tree,
  template: Template,
  { at, text, moved }: Insertion,
  prepare: () => boolean,
): boolean {
  // Runs before `prepare` changes the component's imports, which would shift the offset of an inline template.
  const before = tree.readText(template.templatePath);
  const place = template.offset + at;
  const recorder = tree.beginUpdate(template.templatePath);
  recorder.insertLeft(place, withLineBreaksOf(before, text));
  if (moved) recorder.remove(template.offset + template.text.lastIndexOf(moved), moved.length);
  tree.commitUpdate(recorder);
  if (prepare()) return true;
  tree.overwrite(template.templatePath, before);
  return false;
}

/** Bound, since Angular writes a static `style` as an attribute, which a strict Content Security Policy blocks. */
const SPACER = '<span [style.flex]="1"></span>';

/** Toolbar with the router outlet right below it: the placeholder fills the screen and would push pages out of sight. */
function newToolbar(template: string, button: string, withExample: boolean): Insertion {
  const link = withExample ? `  <a matButton href="${EXAMPLE_PATH}">Try the event log</a>\n` : '';
  const toolbar = `<mat-toolbar>\n${link}  ${SPACER}\n  ${button}\n</mat-toolbar>\n\n`;
  const outlet = OUTLET.exec(template)?.[0];
  // An inline template begins on its own line.
  const [start, indentation = ''] = /^\r?\n([ \t]*)/.exec(template) ?? [''];
  const text = `${toolbar}${outlet ? `${outlet}\n\n` : ''}`.replace(/\n(?!\n)/g, `\n${indentation}`);
  return { at: start.length, text, ...(outlet && { moved: outlet }) };
}

/** Inserts at the end of the toolbar's first row, or of the header. */
function intoToolbar(html: string, button: string): Insertion | undefined {
  const text = atTop(html);
  const name = ['mat-toolbar-row', 'mat-toolbar', 'header'].find((tag) => countOf(text, tag) > 0);
  const end = name ? text.indexOf(`</${name}>`) : -1;
  if (end < 0) return undefined;
  const bar = text.slice(text.lastIndexOf(`<${name ?? ''}`, end), end);
  const added = name !== 'header' && hasOnlyTitle(bar) ? [SPACER, button] : [button];
  const [, indentation] = /\n([ \t]*)$/.exec(bar) ?? [];
  if (indentation === undefined) return { at: end, text: added.join('') };
  const step = html.includes('\n\t') ? '\t' : '  ';
  return { at: end, text: `${step}${added.join(`\n${indentation}${step}`)}\n${indentation}` };
}

/** True for a toolbar that ends with its title and has no spacer: the icon would touch the title. */
function hasOnlyTitle(bar: string): boolean {
  const title = /[>}]\s*(<(span|h\d)>[^<]*<\/\2>|[^<>]*([^<>\s}]|\}\}))\s*$/;
  return title.test(bar) && !/spac|flex|fill|grow|auto|justify|between/i.test(bar);
}

function countOf(html: string, tag: string): number {
  return html.match(new RegExp(`<${tag}[\\s>]`, 'g'))?.length ?? 0;
}

/** Says why the icon was not placed, and names likely places. */
function whyNowhere(templates: readonly Template[]): string {
  const paths = ['mat-toolbar', 'header', 'nav']
    .map((tag) => templates.filter(({ text }) => countOf(withoutComments(text), tag) > 0))
    .find((having) => having.length > 0)
    ?.map(({ templatePath }) => templatePath.replace(/^\//, ''));
  return paths ? `it may belong in ${paths.join(' or ')}` : 'no toolbar was found';
}

function adviseByHand(report: Report, { peek, inModules }: IconOptions, reason: string): void {
  report.byHand(
    `the icon was not placed: ${reason}`,
    `Put <${BUTTON}${peek ? ' peek' : ''} /> once, where every page shows it,`,
    inModules
      ? `and add EventLogModule from '${PACKAGE}' to the imports of the module that declares that component.`
      : `and add EventLogButton from '${PACKAGE}' to the imports of that component.`,
  );
}
