import { submit, type FieldTree, type ValidationError } from '@angular/forms/signals';

/** The errors that the server found, by field; `undefined` if it accepted the form. */
export type FormAnswer = ValidationError.WithOptionalFieldTree[] | undefined;

/**
 * Sends a form and focuses the first field with an error. An error from the server does not block another submission,
 * since the value may be valid once other things have changed.
 *
 * @param send sends the form
 * @returns whether the server accepted it
 */
export async function submitForm<T>(form: FieldTree<T>, send: () => Promise<FormAnswer>): Promise<boolean> {
  const onlyServer = form()
    .errorSummary()
    .every(({ kind }) => kind === 'server');
  const done = await submit(form, { action: send, ignoreValidators: onlyServer ? 'all' : 'pending' });
  if (!done) focusFirstError(form);
  return done;
}

/** Shows earlier errors from the server on a page that is opened again. */
export async function showErrors<T>(form: FieldTree<T>, errors: FormAnswer): Promise<void> {
  await submit(form, { action: () => Promise.resolve(errors), ignoreValidators: 'all' });
}

function focusFirstError(form: FieldTree<unknown>): void {
  form().errorSummary()[0]?.fieldTree().focusBoundControl();
}
