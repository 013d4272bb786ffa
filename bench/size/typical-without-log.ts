import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

import { provideApplication } from './application';
import { TypicalShell } from './typical-shell';

@Component({
  selector: 'bench-root',
  imports: [TypicalShell],
  template: '<size-typical-shell />',
})
class App {}

await bootstrapApplication(App, {
  providers: [provideApplication([{ path: 'customers', loadComponent: () => import('./customers-page') }])],
});
