import type { Tree } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { findAll, property, textProperty } from '../../source/find.ts';
import { isDefault } from '../../source/resolve.ts';
import { parse } from '../../source/parse.ts';
import { ts } from '../../source/typescript.ts';

/** Exported class that Angular provides at the root. */
export interface RootService {
  readonly path: string;
  readonly name: string;
  readonly declaration: TS.ClassDeclaration;
}

/** Public member of a service. */
export interface Member<Node extends TS.ClassElement = TS.ClassElement> {
  readonly service: RootService;
  readonly name: string;
  readonly node: Node;
}

/** Member that holds a value, with the text of its type and initial value. */
export interface ValueMember extends Member<TS.PropertyDeclaration | TS.GetAccessorDeclaration> {
  readonly type: string;
}

/** Finds services provided at the root: `@Injectable({ providedIn: 'root' })`, and `@Service()` in Angular 22. */
export function findRootServices(tree: Tree, files: readonly string[]): RootService[] {
  return files
    .filter((path) => /@(Injectable|Service)\(/.test(tree.readText(path)))
    .flatMap((path) =>
      findAll(parse(tree, path), ts.isClassDeclaration)
        .filter((declaration) => isExported(declaration) && isProvided(declaration))
        .map((declaration) => ({ path, name: declaration.name?.text ?? '', declaration })),
    );
}

/** Public properties and getters of a service. */
export function valuesOf(service: RootService): ValueMember[] {
  return service.declaration.members.flatMap((node) => {
    if (!ts.isPropertyDeclaration(node) && !ts.isGetAccessorDeclaration(node)) return [];
    if (!ts.isIdentifier(node.name) || isHidden(node)) return [];
    return [{ service, name: node.name.text, node, type: typeOf(service, node) }];
  });
}

/** Type and initial value of a member, and those of the subject whose `asObservable()` it holds. */
function typeOf(
  { declaration }: RootService,
  node: TS.PropertyDeclaration | TS.GetAccessorDeclaration,
): string {
  const value = ts.isPropertyDeclaration(node) ? node.initializer : node.body;
  const [, name] = /\bthis\.(#?\w+)\.asObservable\(\)/.exec(value?.getText() ?? '') ?? [];
  const subject = declaration.members
    .filter(ts.isPropertyDeclaration)
    .find((member) => member.name.getText() === name);
  return [node.type, value, subject?.type, subject?.initializer]
    .map((part) => part?.getText() ?? '')
    .join(' ');
}

/** Public methods of a service. */
export function methodsOf(service: RootService): Member<TS.MethodDeclaration>[] {
  return service.declaration.members.flatMap((node) =>
    ts.isMethodDeclaration(node) && node.body && ts.isIdentifier(node.name) && !isHidden(node)
      ? [{ service, name: node.name.text, node }]
      : [],
  );
}

function isProvided(declaration: TS.ClassDeclaration): boolean {
  return (ts.getDecorators(declaration) ?? []).some(({ expression }) => {
    if (!ts.isCallExpression(expression)) return false;
    const [given] = expression.arguments;
    const metadata = given && ts.isObjectLiteralExpression(given) ? given : undefined;
    const decorator = expression.expression.getText();
    if (decorator === 'Service') return !given || (metadata && !property(metadata, 'autoProvided'));
    return decorator === 'Injectable' && metadata && textProperty(metadata, 'providedIn') === 'root';
  });
}

/** True for a named export. */
function isExported(declaration: TS.ClassDeclaration): boolean {
  if (isDefault(declaration)) return false;
  return ts.getModifiers(declaration)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function isHidden(
  member: TS.PropertyDeclaration | TS.GetAccessorDeclaration | TS.MethodDeclaration,
): boolean {
  const hiding: readonly TS.SyntaxKind[] = [
    ts.SyntaxKind.PrivateKeyword,
    ts.SyntaxKind.ProtectedKeyword,
    ts.SyntaxKind.StaticKeyword,
  ];
  return ts.getModifiers(member)?.some(({ kind }) => hiding.includes(kind)) ?? false;
}
