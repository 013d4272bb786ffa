import { Component, computed, input } from '@angular/core';
import { encode } from 'uqr';

/** Width of the quiet zone around the code in modules, as required by ISO/IEC 18004. */
const QUIET_ZONE = 4;

/** A text as a QR code, dark on light in every theme, since not all cameras read inverted codes. */
@Component({
  selector: 'portal-qr-code',
  template: `
    <svg role="img" [attr.aria-label]="label()" [attr.viewBox]="viewBox()">
      <rect width="100%" height="100%" fill="#fff" />
      <path fill="#000" [attr.d]="path()" />
    </svg>
  `,
  styles: `
    svg {
      display: block;
      width: 100%;
      border-radius: 8px;
      shape-rendering: crispedges;
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input.required<string>();

  readonly #code = computed(() => encode(this.text(), { ecc: 'M', border: QUIET_ZONE }));

  protected readonly viewBox = computed(() => `0 0 ${this.#code().size} ${this.#code().size}`);
  protected readonly path = computed(() =>
    this.#code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join(''),
  );
}
