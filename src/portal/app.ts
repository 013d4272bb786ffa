import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';

import { ThemeChoice } from './shell/theme-choice';

@Component({
  selector: 'portal-root',
  imports: [RouterOutlet],
  template: '<router-outlet />',
})
export class App {
  constructor() {
    // The chosen theme holds from the first page on, the sign-in page included.
    inject(ThemeChoice);
  }
}
