import { Component, input, output } from '@angular/core';
import { MatButton, type MatButtonAppearance } from '@angular/material/button';

/** A button that sends a request. While the request is being sent, the button keeps the focus but ignores clicks. */
@Component({
  selector: 'portal-busy-button',
  imports: [MatButton],
  template: `
    <button
      type="button"
      [matButton]="look()"
      [disabled]="busy()"
      [disabledInteractive]="true"
      (click)="press($event)"
    >
      <ng-content />
    </button>
  `,
  styles: ':host { display: contents; }',
})
export class BusyButton {
  readonly busy = input.required<boolean>();
  readonly look = input<MatButtonAppearance>('filled');
  readonly pressed = output();

  protected press({ detail }: MouseEvent): void {
    // The second click of a double click may arrive before the button is disabled.
    if (!this.busy() && detail < 2) this.pressed.emit();
  }
}
