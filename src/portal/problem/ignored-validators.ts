import type { FieldTree, FormSubmitOptions } from '@angular/forms/signals';

/**
 * For `submit()`: what the server found wrong last time does not keep the user from asking again, since it may be right
 * now that something else has changed.
 */
export function ignoredValidators(
  form: FieldTree<unknown>,
): NonNullable<FormSubmitOptions<unknown, unknown>['ignoreValidators']> {
  return form()
    .errorSummary()
    .every(({ kind }) => kind === 'server')
    ? 'all'
    : 'pending';
}
