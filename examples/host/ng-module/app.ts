import { Component } from '@angular/core';

@Component({
  selector: 'host-root',
  // Declared in AppModule, as in applications of NgModules.
  // eslint-disable-next-line @angular-eslint/prefer-standalone
  standalone: false,
  templateUrl: '../app.html',
  styleUrl: '../app.scss',
})
export class App {
  /** Root component whose icon opens the peek, which needs `withPeek()`. In the standalone application it is a link. */
  protected readonly peek = true;
}
