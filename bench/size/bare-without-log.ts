import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

import { Shell, provideApplication } from './application';

@Component({ selector: 'bench-root', imports: [Shell], template: '<size-shell />' })
class App {}

await bootstrapApplication(App, { providers: [provideApplication()] });
