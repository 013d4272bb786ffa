import { afterRenderEffect, Component, ElementRef, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { CreatedServiceKey } from '../../portal-api/contract/index.ts';
import { Secret } from '../page/secret';
import { Notice } from '../problem/notice';

/** Shows a new key and moves the focus to it, since it cannot be shown again. */
@Component({
  selector: 'portal-new-key',
  imports: [MatButton, Notice, Secret],
  template: `
    <portal-notice kind="positive" [heading]="'The service key “' + created().name + '” has been created'">
      <p>Copy it now: it will not be shown again.</p>
      <portal-secret copyLabel="Copy service key" [text]="created().key">
        <button type="button" matButton (click)="dismissed.emit()">Hide the key</button>
      </portal-secret>
    </portal-notice>
  `,
  styles: `
    :host {
      display: block;
    }

    p {
      margin: 4px 0 12px;
    }
  `,
  host: { role: 'group', 'aria-label': 'New service key', tabindex: '-1' },
})
export class NewKey {
  readonly created = input.required<CreatedServiceKey>();
  readonly dismissed = output();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterRenderEffect(() => {
      this.created();
      host.focus();
    });
  }
}
