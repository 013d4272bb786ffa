import type { FieldTree, ValidationError } from '@angular/forms/signals';
import type { EventLogProblem } from 'ngx-session-event-log';

/** Mistakes in single members of a request. */
type Problems = EventLogProblem['errors'];

/** A form's fields by member; what a JSON pointer is walked along. */
type Fields = FieldTree<Record<string, unknown>>;

/**
 * Turns a problem's `errors` into errors at the form's fields, for the action of `submit()`: Angular shows
 * each at its field and forgets it when the user changes the value. Errors that no field owns are left
 * out; `unplacedProblems` gives them.
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

/** The errors that belong to no field of the form, to be shown with the problem itself. */
export function unplacedProblems(form: FieldTree<unknown>, problems: Problems): Problems {
  return problems.filter(({ pointer }) => findField(form, pointer) === undefined);
}

/** The field that a JSON pointer such as `#/bEnd/vlan` names. */
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

/** `#/bEnd/vlan` as its member names (RFC 6901, in a URL fragment). */
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
