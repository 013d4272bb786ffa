import { Component } from '@angular/core';

@Component({
  selector: 'host-root',
  // Declared in AppModule, as applications made of NgModules do.
  // eslint-disable-next-line @angular-eslint/prefer-standalone
  standalone: false,
  templateUrl: '../app.html',
  styleUrl: '../app.scss',
})
export class App {
  /** Here the icon opens a peek, for which `withPeek()` is among the features; in the other it is a link. */
  protected readonly peek = true;
}
