import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import ts from 'typescript';

const PRELUDE = 'scripts/code/prelude.ts';
const FILE = /^\/\/ ([\w-]+(?:\.[\w-]+)*\.ts)\b/;

const provided = exportsOf(parse(PRELUDE, readFileSync(PRELUDE, 'utf8')));

/**
 * Writes a block of TypeScript into a file that compiles, and a template into a file with a component. The code starts
 * on the second line of the file.
 *
 * @param {{ document: string, line: number, language: string, code: string }} block
 * @param {string} folder
 * @returns {string} path of the file
 */
export function writeFile({ document, line, language, code }, folder) {
  const named = FILE.exec(code)?.[1];
  const text = language === 'html' ? componentOf(code) : code.replace(/^\s*…$/gm, '');
  const file = join(folder, document.replace(/\.md$/, ''), named ?? `line-${line}.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${importsFor(basename(file), text)}\n${text}\nexport {};\n`);
  return file;
}

/** Import statement for the names of the prelude that a text uses but does not declare. */
function importsFor(name, text) {
  const file = parse(name, text);
  const declared = new Set(file.statements.flatMap(namesOf));
  const used = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const wanted = provided.filter((one) => used.has(one) && !declared.has(one));
  return wanted.length > 0 ? `import { ${wanted.join(', ')} } from 'prelude';` : '';
}

function componentOf(template) {
  return `import { EventLogButton } from 'ngx-session-event-log'; import { MatToolbar } from '@angular/material/toolbar';
@Component({ imports: [EventLogButton, MatToolbar], template: ${JSON.stringify(template)} })
export class Example {}`;
}

function exportsOf(file) {
  const isExported = (statement) =>
    ts.isExportDeclaration(statement) ||
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return file.statements.filter(isExported).flatMap(namesOf);
}

/** Names that a statement declares, imports or exports. */
function namesOf(statement) {
  if (ts.isImportDeclaration(statement)) {
    const { name, namedBindings } = statement.importClause ?? {};
    const elements = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
    return [name, ...elements.map((element) => element.name)].filter(Boolean).map(({ text }) => text);
  }
  if (ts.isExportDeclaration(statement)) {
    return (statement.exportClause?.elements ?? []).map(({ name }) => name.text);
  }
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(namesIn);
  return statement.name ? [statement.name.text] : [];
}

/** Names in a binding, including destructuring. */
function namesIn({ name }) {
  return ts.isIdentifier(name) ? [name.text] : name.elements.flatMap(namesIn);
}

function parse(name, text) {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}
