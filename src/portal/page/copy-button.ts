import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';

/** Copies a text and confirms it in place. */
@Component({
  selector: 'portal-copy-button',
  imports: [MatButton, MatIcon],
  template: `
    <button type="button" matButton="outlined" (click)="copy()">
      <mat-icon [svgIcon]="copied() ? 'check_circle' : 'content_copy'" />
      {{ label() }}
    </button>
    <span role="status">{{ copied() ? 'Copied' : '' }}</span>
  `,
  styles: `
    :host {
      display: flex;
      gap: 12px;
      align-items: center;
    }
  `,
})
export class CopyButton {
  readonly #clipboard = inject(Clipboard);

  readonly text = input.required<string>();
  readonly label = input.required<string>();

  protected readonly copied = linkedSignal({ source: this.text, computation: () => false });

  protected copy(): void {
    this.copied.set(this.#clipboard.copy(this.text()));
  }
}
