import { allMatches, type Finding } from './finding';
import { nextSecretName } from './secret-names';

/** Columns and values of an SQL statement: `INTO users (name, password) VALUES ('ada', 'x')` */
const ROW = String.raw`(?:'[^'▮]{0,500}'?|[^')▮])+`;
const INSERTED = new RegExp(
  String.raw`(\bINTO\s[^()▮]{1,100}\(([^()▮]{1,1000})\)\s*VALUES\s*\()${ROW}(?:\)\s*,\s*\(${ROW})*`,
  'gi',
);

/** Finds the values that a statement inserts, if one of its columns is secret. */
export function findInsertedValues(text: string): readonly Finding[] {
  return allMatches(INSERTED, text).flatMap(({ 0: match, 1: lead = '', 2: columns = '', index }) => {
    const name = nextSecretName(columns, 0);
    return name && name.strength !== 'weak'
      ? [{ start: index + lead.length, end: index + match.length, kinds: [name.kind] }]
      : [];
  });
}
