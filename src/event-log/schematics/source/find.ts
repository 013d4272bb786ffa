import type TS from 'typescript';

import { ts } from './typescript.ts';

/** Unwraps an expression from parentheses, `as`, `satisfies` and `!`. */
export function bare(expression: TS.Expression): TS.Expression {
  return ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isNonNullExpression(expression)
    ? bare(expression.expression)
    : expression;
}

/** Finds all nodes under `root` that pass `guard`, in source order. */
export function findAll<Node extends TS.Node>(root: TS.Node, guard: (node: TS.Node) => node is Node): Node[] {
  const found: Node[] = [];
  const visit = (node: TS.Node): void => {
    if (guard(node)) found.push(node);
    node.forEachChild(visit);
  };
  visit(root);
  return found;
}

/** Finds all calls of a function or method with that name. */
export function findCalls(root: TS.Node, name: string): TS.CallExpression[] {
  return findAll(root, ts.isCallExpression).filter(({ expression }) => calledName(expression) === name);
}

function calledName(expression: TS.Expression): string | undefined {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : undefined;
}

/** Value of a property of an object literal. */
export function property(object: TS.ObjectLiteralExpression, name: string): TS.Expression | undefined {
  for (const member of object.properties) {
    const key = member.name;
    if (!key || !(ts.isIdentifier(key) || ts.isStringLiteral(key)) || key.text !== name) continue;
    if (ts.isPropertyAssignment(member)) return bare(member.initializer);
    if (ts.isShorthandPropertyAssignment(member)) return member.name;
  }
  return undefined;
}

/** Value of a property that is a plain string. */
export function textProperty(object: TS.ObjectLiteralExpression, name: string): string | undefined {
  const value = property(object, name);
  return value && ts.isStringLiteralLike(value) ? value.text : undefined;
}

/** Class with the metadata object of its decorator. */
export interface DecoratedClass {
  readonly name: string;
  readonly declaration: TS.ClassDeclaration;
  readonly metadata: TS.ObjectLiteralExpression;
}

/** Finds the classes with a given decorator, such as `Component`. */
export function findDecorated(source: TS.SourceFile, decorator: string): DecoratedClass[] {
  return findAll(source, ts.isClassDeclaration).flatMap((declaration) => {
    for (const { expression } of ts.getDecorators(declaration) ?? []) {
      if (!ts.isCallExpression(expression) || calledName(expression.expression) !== decorator) continue;
      const [metadata] = expression.arguments;
      if (metadata && ts.isObjectLiteralExpression(metadata)) {
        return [{ name: declaration.name?.text ?? '', declaration, metadata }];
      }
    }
    return [];
  });
}
