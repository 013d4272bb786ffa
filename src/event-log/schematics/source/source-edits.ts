import { SchematicsException, type Tree } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { parse } from './parse.ts';
import { resolveClass, resolveModule } from './resolve.ts';
import { ts } from './typescript.ts';

type Elements = TS.NodeArray<TS.Node>;

/** Line break after a `//` comment. */
const LINE = '\n    ';

/** Collects insertions into one TypeScript file and makes them together, so that the file is never half changed. */
export class SourceEdits {
  readonly source: TS.SourceFile;
  readonly #insertions: { readonly at: number; readonly text: string }[] = [];
  readonly #imports = new Map<string, Set<string>>();
  readonly #tree: Tree;

  constructor(
    tree: Tree,
    readonly path: string,
  ) {
    this.#tree = tree;
    this.source = parse(tree, path);
  }

  insert(at: number, text: string): void {
    this.#insertions.push({ at, text });
  }

  /** Imports a name, unless the file already does. */
  import(name: string, from: string): void {
    const names = this.#imports.get(from) ?? new Set<string>();
    this.#imports.set(from, names.add(name));
  }

  /** Inserts elements before the one at `index`, or at the end of the list. Comments stay with their elements. */
  insertElements(elements: Elements, index: number, ...texts: readonly string[]): void {
    const next = elements[index];
    const last = elements.at(-1);
    const separator = this.#separator(elements);
    if (next) {
      this.insert(this.#startOf(next), texts.map((text) => `${text},${separator}`).join(''));
    } else if (last) {
      const { hasTrailingComma } = elements;
      const end = this.#afterComments(hasTrailingComma ? elements.end : last.getEnd());
      const gap = this.source.text.slice(last.getEnd(), end).includes('//') ? LINE : separator;
      const added = texts.map((text) => `${gap}${text}`).join(',');
      if (!hasTrailingComma) this.insert(last.getEnd(), ',');
      this.insert(end, hasTrailingComma ? `${added},` : added);
    } else if (texts.length === 1) this.insert(elements.pos, texts.join());
    else this.insert(elements.pos, `\n  ${texts.join(',\n  ')},\n`);
  }

  /** Inserts a property at the beginning of an object. */
  insertProperty({ properties }: TS.ObjectLiteralExpression, text: string): void {
    if (properties.length > 0) this.insertElements(properties, 0, text);
    else this.insert(properties.pos, ` ${text} `);
  }

  /** Makes all collected insertions. */
  save(): void {
    for (const [from, names] of this.#imports) this.#insertImport(from, [...names]);
    if (this.#insertions.length === 0) return;
    const recorder = this.#tree.beginUpdate(this.path);
    for (const { at, text } of this.#insertions)
      recorder.insertLeft(at, withLineBreaksOf(this.source.text, text));
    this.#tree.commitUpdate(recorder);
  }

  /** Position before a node and the comments above it. */
  #startOf(node: TS.Node): number {
    const [comment] = ts.getLeadingCommentRanges(this.source.text, node.getFullStart()) ?? [];
    return comment?.pos ?? node.getStart();
  }

  /** Position after the trailing comments on the same line. */
  #afterComments(place: number): number {
    return ts.getTrailingCommentRanges(this.source.text, place)?.at(-1)?.end ?? place;
  }

  /** White space between the elements of a list: a line break with its indentation, or a space. */
  #separator(elements: Elements): string {
    const first = elements[0];
    if (!first) return ' ';
    const before = this.source.text.slice(elements.pos, first.getStart());
    const indentation = /\n([ \t]*)$/.exec(before);
    return indentation ? `\n${indentation[1] ?? ''}` : ' ';
  }

  /**
   * True if the file gets the name by another way, such as an alias of tsconfig.
   *
   * @throws if the name stands for something else in the file
   */
  #hasFromElsewhere(name: string, from: string): boolean {
    if (!otherNames(this.source, from).includes(name)) return false;
    const file = resolveModule(this.#tree, this.path, from);
    if (file && resolveClass(this.#tree, this.path, name)?.path === file) return true;
    throw new SchematicsException(
      `Nothing was changed: "${name}" in ${this.path} is not from ${from}. Give yours another name there, and try again.`,
    );
  }

  #insertImport(from: string, names: readonly string[]): void {
    const declarations = this.source.statements.filter(ts.isImportDeclaration);
    const same = declarations.filter(
      ({ moduleSpecifier }) => ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === from,
    );
    const lists = same.flatMap(({ importClause }) => {
      const bindings = importClause?.namedBindings;
      // `import type { X }` cannot import a value.
      const forTypes = importClause?.getText().startsWith('type ') ?? false;
      return bindings && ts.isNamedImports(bindings) && !forTypes ? [bindings.elements] : [];
    });
    const known = new Set(lists.flatMap((list) => list.map(({ name }) => name.text)));
    const missing = names.filter((name) => !known.has(name) && !this.#hasFromElsewhere(name, from));
    if (missing.length === 0) return;
    const [list] = lists;
    if (list && list.length > 0) {
      this.insertElements(list, list.length, ...missing);
      return;
    }
    const quote = declarations[0]?.moduleSpecifier.getText().startsWith('"') ? '"' : "'";
    const statement = `import { ${missing.join(', ')} } from ${quote}${from}${quote};`;
    const last = declarations.at(-1);
    if (last) this.insert(this.#afterComments(last.getEnd()), `\n${statement}`);
    else this.insert(0, `${statement}\n`);
  }
}

/** Names that a file declares, or imports from another module than this one. */
function otherNames(source: TS.SourceFile, from: string): string[] {
  return source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      const isSame = ts.isStringLiteral(statement.moduleSpecifier) && statement.moduleSpecifier.text === from;
      return !isSame && bindings && ts.isNamedImports(bindings)
        ? bindings.elements.map(({ name }) => name.text)
        : [];
    }
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const isNamed = ts.isClassDeclaration(statement) || ts.isFunctionDeclaration(statement);
    return isNamed && statement.name ? [statement.name.text] : [];
  });
}

/** Converts a text to the line breaks of a file. */
export function withLineBreaksOf(file: string, text: string): string {
  return file.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}
