import { posix } from 'node:path';

import type { Tree } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { type DecoratedClass, findDecorated, property, textProperty } from '../../source/find.ts';
import { codeFiles } from '../../source/project.ts';
import { parse } from '../../source/parse.ts';
import { ts } from '../../source/typescript.ts';

/** A component with its template. */
export interface Template {
  readonly component: DecoratedClass;
  /** File of the component. */
  readonly path: string;
  /** File of the template; the component's own file for an inline template. */
  readonly templatePath: string;
  /** Position of the template in its file. */
  readonly offset: number;
  /** Source text of the template. */
  readonly text: string;
}

/** Finds the templates of all components of the application. */
export function findTemplates(tree: Tree, sourceRoot: string): Template[] {
  return codeFiles(tree, sourceRoot).flatMap((path) => {
    if (!tree.readText(path).includes('@Component')) return [];
    return findDecorated(parse(tree, path), 'Component').flatMap((component) => {
      const template = readTemplate(tree, path, component.metadata);
      return template ? [{ component, path, ...template }] : [];
    });
  });
}

function readTemplate(
  tree: Tree,
  path: string,
  metadata: TS.ObjectLiteralExpression,
): Pick<Template, 'templatePath' | 'offset' | 'text'> | undefined {
  const inline = property(metadata, 'template');
  if (inline && ts.isStringLiteralLike(inline)) {
    const offset = inline.getStart() + 1;
    return { templatePath: path, offset, text: tree.readText(path).slice(offset, inline.getEnd() - 1) };
  }
  const url = textProperty(metadata, 'templateUrl');
  const templatePath = url && posix.join(posix.dirname(path), url);
  return templatePath && tree.exists(templatePath)
    ? { templatePath, offset: 0, text: tree.readText(templatePath) }
    : undefined;
}

/** Blanks out the comments of a template, and keeps all offsets. */
export function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
}
