import { posix } from 'node:path';

import type { Tree } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { bare, findAll } from './find.ts';
import { parse } from './parse.ts';
import { ts } from './typescript.ts';

/** Node with the file that contains it. */
export interface Resolved<Node extends TS.Node> {
  readonly path: string;
  readonly node: Node;
}

/** Name of a default export. */
export const DEFAULT = 'default';

type Pick<Node extends TS.Node> = (source: TS.SourceFile, name: string) => Node | undefined;

/** Finds the value of a variable, in the file or where the file imports it from. */
export function resolveValue(tree: Tree, path: string, name: string): Resolved<TS.Expression> | undefined {
  return resolve(tree, path, name, valueOf);
}

/** Finds a class by name, in the file or where the file imports it from. */
export function resolveClass(
  tree: Tree,
  path: string,
  name: string,
): Resolved<TS.ClassDeclaration> | undefined {
  return resolve(tree, path, name, (source, wanted) =>
    source.statements
      .filter(ts.isClassDeclaration)
      .find((declaration) =>
        wanted === DEFAULT ? isDefault(declaration) : declaration.name?.text === wanted,
      ),
  );
}

function resolve<Node extends TS.Node>(
  tree: Tree,
  path: string,
  name: string,
  pick: Pick<Node>,
  seen = new Set<string>(),
): Resolved<Node> | undefined {
  if (seen.has(`${path}#${name}`)) return undefined;
  seen.add(`${path}#${name}`);
  const source = parse(tree, path);
  const node = pick(source, name);
  if (node) return { path, node };
  for (const { from, original } of originsOf(source, name)) {
    const file = resolveModule(tree, path, from);
    const found = file && resolve(tree, file, original, pick, seen);
    if (found) return found;
  }
  return undefined;
}

/** True for a default export. */
export function isDefault(declaration: TS.ClassDeclaration): boolean {
  return ts.getModifiers(declaration)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

function valueOf(source: TS.SourceFile, name: string): TS.Expression | undefined {
  if (name === DEFAULT) {
    const [exported] = source.statements.filter(ts.isExportAssignment);
    return exported && bare(exported.expression);
  }
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap((declaration) =>
      ts.isIdentifier(declaration.name) && declaration.name.text === name && declaration.initializer
        ? [bare(declaration.initializer)]
        : [],
    )[0];
}

/** Modules from which a file imports or re-exports a name, with the original name. */
function originsOf(source: TS.SourceFile, name: string): { from: string; original: string }[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    const from = moduleSpecifier.text;
    if (ts.isExportDeclaration(statement) && !statement.exportClause) return [{ from, original: name }];
    if (ts.isImportDeclaration(statement) && statement.importClause?.name?.text === name) {
      return [{ from, original: DEFAULT }];
    }
    const bindings = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : statement.exportClause;
    if (!bindings || !('elements' in bindings)) return [];
    return [...bindings.elements]
      .filter((element) => element.name.text === name)
      .map((element) => ({ from, original: (element.propertyName ?? element.name).text }));
  });
}

/** Files of the tree that a file imports, statically or dynamically. */
export function importedFiles(tree: Tree, path: string): string[] {
  const names = findAll(parse(tree, path), ts.isStringLiteral).filter(
    ({ parent }) =>
      ts.isImportDeclaration(parent) ||
      ts.isExportDeclaration(parent) ||
      (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword),
  );
  return names.flatMap(({ text }) => resolveModule(tree, path, text) ?? []);
}

/** Resolves a module specifier to a file: relative, by the `paths` of tsconfig, or from the base folder. */
export function resolveModule(tree: Tree, importer: string, name: string): string | undefined {
  const candidates = name.startsWith('.')
    ? [posix.join(posix.dirname(importer), name)]
    : [...pathsOf(tree, name), `/${name}`];
  return candidates
    .flatMap((path) => [path.replace(/\.js$/, '.ts'), `${path}.ts`, `${path}/index.ts`])
    .find((path) => path.endsWith('.ts') && tree.exists(path));
}

/** Maps a module specifier to paths by the `paths` and `baseUrl` of tsconfig. */
function pathsOf(tree: Tree, name: string): string[] {
  return ['/tsconfig.json', '/tsconfig.base.json'].flatMap((config) => {
    if (!tree.exists(config)) return [];
    const { config: read } = ts.parseConfigFileTextToJson(config, tree.readText(config)) as {
      config?: { compilerOptions?: { baseUrl?: string; paths?: Record<string, string[]> } };
    };
    const { baseUrl = '.', paths = {} } = read?.compilerOptions ?? {};
    const mapped = Object.entries(paths).flatMap(([pattern, targets]) => {
      const [start = '', end] = pattern.split('*');
      if (end === undefined ? name !== pattern : !name.startsWith(start) || !name.endsWith(end)) return [];
      const rest = end === undefined ? '' : name.slice(start.length, name.length - end.length);
      return targets.map((target) => posix.join('/', baseUrl, target.replace('*', rest)));
    });
    return [...mapped, posix.join('/', baseUrl, name)];
  });
}
