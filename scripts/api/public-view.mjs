import ts from 'typescript';

/** Internal members that stay in the report, because they contain the selector and inputs of a component. */
const TOLD = new Set(['ɵcmp', 'ɵdir', 'ɵpipe']);

/**
 * Reduces the declarations of an entry point to its public API. Leaves out names that begin with ɵ, which are internal,
 * and protected members of components, which exist for their templates.
 *
 * @param {string} declarations the text of a bundled `.d.ts` file
 * @returns {{ text: string, names: string[], internal: string[] }} the remaining declarations, the names that they
 * export, and the names that are only exported with a ɵ
 */
export function publicView(declarations) {
  const file = ts.createSourceFile('entry.d.ts', declarations, ts.ScriptTarget.Latest, true);
  const names = [];
  const internal = [];
  const left = [];
  for (const statement of file.statements) {
    if (ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
      left.push(...statement.members.filter((member) => isInternalMember(statement, member)));
    }
    if (ts.isExportDeclaration(statement) && statement.exportClause) {
      for (const specifier of statement.exportClause.elements) {
        if (isInternal(specifier.name)) {
          left.push(specifier);
          internal.push((specifier.propertyName ?? specifier.name).text);
        } else names.push(specifier.name.text);
      }
    } else if (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) {
      names.push(...namesOf(statement).map(({ text }) => text));
    }
  }
  return { text: without(declarations, left), names: names.filter((name) => name !== 'default'), internal };
}

function isInternalMember(owner, member) {
  const isComponent = owner.members.some(({ name }) => name && TOLD.has(name.getText()));
  if (isComponent && ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.ProtectedKeyword)) {
    return true;
  }
  return member.name !== undefined && isInternal(member.name) && !TOLD.has(member.name.getText());
}

function isInternal(name) {
  return name.getText().startsWith('ɵ');
}

function namesOf(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name);
  return [statement.name];
}

function without(text, nodes) {
  const places = nodes.map((node) => {
    // Remove the comma after a name in a list as well.
    const end = text[node.end] === ',' ? node.end + 1 : node.end;
    return [node.getFullStart(), end];
  });
  return places.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
}
