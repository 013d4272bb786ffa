import { afterRenderEffect, Directive, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { FieldTree } from '@angular/forms/signals';
import { ActivatedRoute } from '@angular/router';

import { findField } from './field-errors';

/**
 * Puts the keyboard into the field that the address names by its JSON pointer, such as `/order#/bEnd/vlan`: the
 * session event log leads there from an error.
 */
@Directive({ selector: 'form[portalLinkedField]' })
export class LinkedField {
  readonly form = input.required<FieldTree<unknown>>({ alias: 'portalLinkedField' });

  readonly #fragment = toSignal(inject(ActivatedRoute).fragment);

  constructor() {
    afterRenderEffect({
      // Last of all: the heading of a page takes the focus when the page is opened.
      read: () => this.#focus(this.form(), `#${this.#fragment() ?? ''}`),
    });
  }

  /** Ignores what the fields hold: whoever types in another one keeps the keyboard there. */
  #focus(form: FieldTree<unknown>, pointer: string): void {
    untracked(() => findField(form, pointer)?.().focusBoundControl());
  }
}
