import type { FieldProblem } from '../contract/index.ts';

/** Problems of the members of a request, by name; a member with nothing to say has none. */
export function fieldProblems(
  details: Readonly<Record<string, string | false | null | undefined>>,
): FieldProblem[] {
  return Object.entries(details).flatMap(([name, detail]) =>
    typeof detail === 'string' ? [{ pointer: `#/${name}`, detail }] : [],
  );
}
