import { holdsValues } from './counts';
import { allMatches, type Finding } from '../finders/finding';
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

/** Finds the values of a statement, if one of its columns is secret. */
export function findInsertedValues(text: string): readonly Finding[] {
  const inserted = allMatches(INSERTED, text).flatMap(({ 0: match, 1: lead = '', 2: columns = '', index }) =>
    ofColumns(columns, index + lead.length, index + match.length),
  );
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
