import { holdsValues } from './counts';
import { allMatches, type Finding } from '../finders/finding';
import { nextSecretName } from './secret-names';

/** Columns and values of an SQL statement: `INTO users (name, password) VALUES ('ada', 'x')` */
const ROW = String.raw`(?:'[^'▮]{0,500}'?|[^')▮])+`;
const INSERTED = new RegExp(
  String.raw`(\bINTO\s[^()▮]{1,100}\(([^()▮]{1,1000})\)\s*VALUES\s*\()${ROW}(?:\)\s*,\s*\(${ROW})*`,
  'gi',
);

/** Values that a database was given beside the statement: `SET token=? [parameters: ('x', 7)]`, `-- PARAMETERS: ["x"]` */
const BOUND =
  /(\b(?:(?:INTO|SET|WHERE)\s([^▮]{1,1000}?))\b(?:parameters|params|bindings|binds)["']?\s?[:=]?\s?)[[({][^\])}▮]{1,1000}[\])}]?/gi;

/** Finds the values of a statement, if one of its columns is secret. */
export function findInsertedValues(text: string): readonly Finding[] {
  return [INSERTED, BOUND].flatMap((pattern) =>
    allMatches(pattern, text).flatMap(({ 0: match, 1: lead = '', 2: columns = '', index }) => {
      const name = nextSecretName(columns, 0);
      const isSecret =
        name && name.strength !== 'weak' && (pattern !== BOUND || holdsValues(match.slice(lead.length)));
      return isSecret ? [{ start: index + lead.length, end: index + match.length, kinds: [name.kind] }] : [];
    }),
  );
}
