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
    // Applies the chosen theme from the first page on, including the sign-in page.
    inject(ThemeChoice);
  }
}
