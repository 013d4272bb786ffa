import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';

@Component({
  selector: 'app-open-log',
  imports: [MatButton],
  template: '<button matButton type="button" (click)="open()">Session event log</button>',
})
export class OpenLog {
  readonly #dialog = inject(MatDialog);

  protected async open(): Promise<void> {
    const { LogDialog } = await import('./log-dialog');
    this.#dialog.open(LogDialog, { maxWidth: '95vw' });
  }
}
