import type { Compilable, CompiledQuery } from 'kysely';

import type { Database } from './database.ts';

/** Stands for a value in a query that has been built without it. */
class Placeholder {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Has a placeholder for each name. */
const PLACEHOLDERS = new Proxy({}, { get: (_, name) => new Placeholder(String(name)) });

/**
 * Prepares a query that many calls execute with other values. It is built and compiled at its first use only, because
 * that took an eighth of the API's time.
 *
 * @param build builds the query; may only pass the values on to it, because they are placeholders
 */
export function prepared<Values extends object, Row>(
  build: (database: Database, values: Values) => Compilable<Row>,
): (database: Database, values: Values) => Promise<Row[]> {
  let compiled: CompiledQuery<Row> | undefined;
  return async (database, values) => {
    compiled ??= build(database, PLACEHOLDERS as Values).compile();
    const parameters = compiled.parameters.map((parameter) =>
      parameter instanceof Placeholder ? values[parameter.name as keyof Values] : parameter,
    );
    const { rows } = await database.executeQuery<Row>({ ...compiled, parameters });
    return rows;
  };
}
