/** Finds the button with this name; throws if there is none. */
export function button(root: HTMLElement, name: string): HTMLButtonElement {
  return named(root.querySelectorAll('button'), name);
}

/** Finds the link with this name; throws if there is none. */
export function link(root: HTMLElement, name: string): HTMLAnchorElement {
  return named(root.querySelectorAll('a'), name);
}

/** Finds the input in the form field with this label; throws if there is none. */
export function input(root: HTMLElement, label: string): HTMLInputElement {
  const field = formField(root, label).querySelector('input');
  if (!field) throw new Error(`The field “${label}” is not an input.`);
  return field;
}

/** Returns the error of the form field with this label. */
export function fieldError(root: HTMLElement, label: string): string {
  return text(formField(root, label).querySelector('mat-error'));
}

/** Types into an input. */
export function type(field: HTMLInputElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input'));
}

/** Returns the text of an element with its whitespace collapsed. */
export function text(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function formField(root: HTMLElement, label: string): Element {
  const fields = [...root.querySelectorAll('mat-form-field')];
  const field = fields.find((candidate) => text(candidate.querySelector('mat-label')) === label);
  if (!field) throw new Error(`There is no field “${label}”.`);
  return field;
}

function named<T extends HTMLElement>(elements: NodeListOf<T>, name: string): T {
  const element = [...elements].find((candidate) => {
    const icons = candidate.querySelectorAll('mat-icon');
    const label = candidate.getAttribute('aria-label') ?? text(candidate);
    return label === name || (icons.length > 0 && label.endsWith(name));
  });
  if (!element) throw new Error(`There is no “${name}”.`);
  return element;
}
