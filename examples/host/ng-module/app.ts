import { Component } from '@angular/core';

@Component({
  selector: 'host-root',
  // Declared in AppModule, as applications made of NgModules do.
  // eslint-disable-next-line @angular-eslint/prefer-standalone
  standalone: false,
  templateUrl: '../app.html',
  styleUrl: '../app.scss',
})
export class App {}
