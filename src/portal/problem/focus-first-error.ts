import type { FieldTree } from '@angular/forms/signals';

/** Puts the keyboard where the first error is, so that nobody has to hunt for it. */
export function focusFirstError(form: FieldTree<unknown>): void {
  form().errorSummary()[0]?.fieldTree().focusBoundControl();
}
