import type { FieldTree, ValidationError } from '@angular/forms/signals';
import type { EventLogProblem } from 'ngx-session-event-log';

/** Errors in single members of a request. */
type Problems = EventLogProblem['errors'];

/** A form's fields by member, for following a JSON pointer. */
type Fields = FieldTree<Record<string, unknown>>;

/**
 * Converts a problem's `errors` to errors of the form's fields, for the action of `submit()`. Angular shows each at its
 * field and removes it when the user changes the value. Errors without a field are left out: see `unplacedProblems`.
 */
export function fieldErrors(
  form: FieldTree<unknown>,
  problems: Problems,
): ValidationError.WithOptionalFieldTree[] {
  return problems.flatMap(({ pointer, detail }) => {
    const fieldTree = findField(form, pointer);
    return fieldTree ? [{ kind: 'server', message: detail, fieldTree }] : [];
  });
}

/** Returns the errors that belong to no field of the form, to show them with the problem itself. */
export function unplacedProblems(form: FieldTree<unknown>, problems: Problems): Problems {
  return problems.filter(({ pointer }) => findField(form, pointer) === undefined);
}

/** Finds the field that a JSON pointer such as `#/bEnd/vlan` names. */
export function findField(form: FieldTree<unknown>, pointer = ''): FieldTree<unknown> | undefined {
  const path = pointerPath(pointer);
  if (path.length === 0) return undefined;
  let fields = form as unknown as Fields;
  for (const member of path) {
    const value: unknown = fields().value();
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, member)) return undefined;
    fields = fields[member] as unknown as Fields;
  }
  return fields;
}

/** Parses `#/bEnd/vlan` into member names (RFC 6901, section 6: a pointer as a URI fragment). */
function pointerPath(pointer: string): string[] {
  if (!pointer.startsWith('#/')) return [];
  return pointer
    .slice(2)
    .split('/')
    .map((part) => unescapeMember(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function unescapeMember(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
