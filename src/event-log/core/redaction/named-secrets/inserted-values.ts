import { holdsValues } from './counts';
import { allMatches, type Finding } from '../finders/finding';
import { isSpokenPassword } from '../finders/secret-values';
import { nextSecretName } from './secret-names';

/** Columns and values of an SQL statement: `INTO users (name, password) VALUES ('ada', 'x')` */
const ROW = String.raw`(?:'[^'▮]{0,500}'?|[^')▮])+`;
const INSERTED = new RegExp(
  String.raw`(\bINTO\s[^()▮]{1,100}\(([^()▮]{1,1000})\)\s*VALUES\s*\()${ROW}(?:\)\s*,\s*\(${ROW})*`,
  'gi',
);

/** Values that a database was given behind the statement: `SET token=? [parameters: ('x', 7)]`, `-- PARAMETERS: ["x"]` */
const BOUND = /\b(?:parameters|params|bindings|binds)["']?\s?[:=]?\s?([[({][^\])}▮]{1,1000}[\])}]?)/i;
const STATEMENT = /\b(?:INTO|SET|WHERE)\s/i;

/** Table of values separated by commas, with the names of its columns: `mail,password ada@example.com,x` */
const TABLE =
  /(?<![\w,;-])([A-Za-z][\w-]*(?:[,;][A-Za-z][\w-]*){1,19})((?:\s{1,3}[^\s,;▮]+(?:[,;][^\s,;▮]*){1,19})+)/g;
const ROW_OF_TABLE = /\S+/g;

/** Finds the values of a statement or a table, if one of its columns is secret. */
export function findInsertedValues(text: string): readonly Finding[] {
  const inserted = [
    ...allMatches(INSERTED, text).flatMap(({ 0: match, 1: lead = '', 2: columns = '', index }) =>
      ofColumns(columns, index + lead.length, index + match.length),
    ),
    ...allMatches(TABLE, text).flatMap(({ 1: columns = '', 2: rows = '', index }) =>
      inTable(columns.split(/[,;]/), rows, index + columns.length),
    ),
  ];
  const bound = BOUND.exec(text);
  if (!bound) return inserted;
  const [match, list = ''] = bound;
  const statement = text.slice(0, bound.index);
  if (!STATEMENT.test(statement) || !holdsValues(list)) return inserted;
  const end = bound.index + match.length;
  return [...inserted, ...ofColumns(statement, end - list.length, end)];
}

function ofColumns(columns: string, start: number, end: number): readonly Finding[] {
  const name = nextSecretName(columns, 0);
  return name && name.strength !== 'weak' ? [{ start, end, kinds: [name.kind] }] : [];
}

function inTable(columns: readonly string[], rows: string, start: number): readonly Finding[] {
  const at = columns.findIndex((column) => ofColumns(column, 0, 0).length > 0);
  if (at < 0) return [];
  return Array.from(rows.matchAll(ROW_OF_TABLE)).flatMap(({ 0: row, index }) => {
    const cells = row.split(/[,;]/);
    const value = cells[at] ?? '';
    if (cells.length !== columns.length || !isSpokenPassword(value, true)) return [];
    const first = start + index + cells.slice(0, at).join(',').length + Math.min(at, 1);
    return ofColumns(columns[at] ?? '', first, first + value.length);
  });
}
