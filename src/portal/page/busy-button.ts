import { Component, input, output } from '@angular/core';
import { MatButton, type MatButtonAppearance } from '@angular/material/button';

/** A button that sends something, and rests while that is on its way. It keeps the focus meanwhile, and takes no press. */
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
    // The second click of two that are meant as one may come before the button is drawn at rest.
    if (!this.busy() && detail < 2) this.pressed.emit();
  }
}
