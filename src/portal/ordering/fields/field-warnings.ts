import type { FieldProblem } from '../../../portal-api/contract/index.ts';

/** Returns the warning for the field that a JSON pointer names, if there is one. */
export function fieldWarning(warnings: readonly FieldProblem[], pointer: string): string | undefined {
  return warnings.find((warning) => warning.pointer === pointer)?.detail;
}
