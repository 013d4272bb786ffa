import type { FieldProblem } from '../../../portal-api/contract/index.ts';

/** The warning for the field that a JSON pointer names, or `undefined` when there is none. */
export function fieldWarning(warnings: readonly FieldProblem[], pointer: string): string | undefined {
  return warnings.find((warning) => warning.pointer === pointer)?.detail;
}
