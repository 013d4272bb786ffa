import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';

import { NavigationProgress } from './shell/navigation-progress';
import { ThemeChoice } from './shell/theme-choice';

@Component({
  selector: 'portal-root',
  imports: [NavigationProgress, RouterOutlet],
  template: '<portal-navigation-progress /><router-outlet />',
})
export class App {
  constructor() {
    // The chosen theme holds from the first page on, the sign-in page included.
    inject(ThemeChoice);
  }
}
