import type { Tree } from '@angular-devkit/schematics';
import type TS from 'typescript';

import { ts } from './typescript.ts';

type Elements = TS.NodeArray<TS.Node>;

/** Gap after a comment that takes the rest of its line. */
const LINE = '\n    ';

/** Insertions into one TypeScript file, collected first and made together, so that a file is never half changed. */
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

  /** Makes a name available by an import, unless the file has it. */
  import(name: string, from: string): void {
    const names = this.#imports.get(from) ?? new Set<string>();
    this.#imports.set(from, names.add(name));
  }

  /** Inserts elements into a list, ahead of the one at `index` or at its end. Comments stay with the others. */
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

  /** Writes the file. */
  save(): void {
    for (const [from, names] of this.#imports) this.#insertImport(from, [...names]);
    if (this.#insertions.length === 0) return;
    const recorder = this.#tree.beginUpdate(this.path);
    for (const { at, text } of this.#insertions)
      recorder.insertLeft(at, withLineBreaksOf(this.source.text, text));
    this.#tree.commitUpdate(recorder);
  }

  /** Place ahead of a node, and of the comments above it. */
  #startOf(node: TS.Node): number {
    const [comment] = ts.getLeadingCommentRanges(this.source.text, node.getFullStart()) ?? [];
    return comment?.pos ?? node.getStart();
  }

  /** Place after the comments that follow on the same line. */
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

  #insertImport(from: string, names: readonly string[]): void {
    const declarations = this.source.statements.filter(ts.isImportDeclaration);
    const same = declarations.filter(
      ({ moduleSpecifier }) => ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === from,
    );
    const lists = same.flatMap(({ importClause }) => {
      const bindings = importClause?.namedBindings;
      // `import type { X }` cannot bring a value.
      const forTypes = importClause?.getText().startsWith('type ') ?? false;
      return bindings && ts.isNamedImports(bindings) && !forTypes ? [bindings.elements] : [];
    });
    const known = new Set(lists.flatMap((list) => list.map(({ name }) => name.text)));
    const missing = names.filter((name) => !known.has(name));
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

/** Text with the line breaks that a file has. */
export function withLineBreaksOf(file: string, text: string): string {
  return file.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}

/** Reads a TypeScript file of the tree. */
export function parse(tree: Tree, path: string): TS.SourceFile {
  return ts.createSourceFile(path, tree.readText(path), ts.ScriptTarget.Latest, true);
}
