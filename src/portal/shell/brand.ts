import { Component } from '@angular/core';

/** The portal's mark and name. */
@Component({
  selector: 'portal-brand',
  template: '<img src="favicon.svg" alt="" width="32" height="32" /><span>Fabric Portal</span>',
  styles: `
    :host {
      display: inline-flex;
      gap: 12px;
      align-items: center;
      font: var(--mat-sys-title-large);
      font-weight: 500;
      letter-spacing: -0.01em;
      white-space: nowrap;
    }

    // A narrow toolbar has room only for the mark.
    @media (width < 24rem) {
      :host-context(mat-toolbar) span {
        display: none;
      }
    }
  `,
})
export class Brand {}
