import { submit, type FieldTree, type ValidationError } from '@angular/forms/signals';

/** The mistakes that the server found, by field; `undefined` when it took the form. */
export type FormAnswer = ValidationError.WithOptionalFieldTree[] | undefined;

/**
 * Sends a form, and puts the keyboard where the first error is, so that nobody has to hunt for it.
 *
 * A mistake that the server found last time does not keep the user from sending the form again: it may be right now that
 * something else has changed.
 *
 * @param send sends what the form holds
 * @returns whether the server took it
 */
export async function submitForm<T>(form: FieldTree<T>, send: () => Promise<FormAnswer>): Promise<boolean> {
  const onlyServer = form()
    .errorSummary()
    .every(({ kind }) => kind === 'server');
  const done = await submit(form, { action: send, ignoreValidators: onlyServer ? 'all' : 'pending' });
  if (!done) focusFirstError(form);
  return done;
}

/** Shows what the server found wrong with the form before, for a page that is opened again. */
export async function showErrors<T>(form: FieldTree<T>, errors: FormAnswer): Promise<void> {
  await submit(form, { action: () => Promise.resolve(errors), ignoreValidators: 'all' });
}

function focusFirstError(form: FieldTree<unknown>): void {
  form().errorSummary()[0]?.fieldTree().focusBoundControl();
}
