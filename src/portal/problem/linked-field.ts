import { afterRenderEffect, Directive, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { FieldTree } from '@angular/forms/signals';
import { ActivatedRoute } from '@angular/router';

import { findField } from './field-errors';

/**
 * Focuses the field that the address names by a JSON pointer, such as `/order#/bEnd/vlan`. The Session Event Log links
 * there from an error.
 */
@Directive({ selector: 'form[portalLinkedField]' })
export class LinkedField {
  readonly form = input.required<FieldTree<unknown>>({ alias: 'portalLinkedField' });

  readonly #fragment = toSignal(inject(ActivatedRoute).fragment);

  constructor() {
    afterRenderEffect({
      // Runs after the page's heading has taken the focus.
      read: () => this.#focus(this.form(), `#${this.#fragment() ?? ''}`),
    });
  }

  /** Does not track the fields' values, so that typing in another field does not move the focus. */
  #focus(form: FieldTree<unknown>, pointer: string): void {
    untracked(() => findField(form, pointer)?.().focusBoundControl());
  }
}
