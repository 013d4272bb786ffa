import { bootstrapApplication } from '@angular/platform-browser';

import { App } from './app';
import { appConfig } from './app.config';

bootstrapApplication(App, appConfig).catch((error: unknown) => {
  // Nothing of the application is there to show it: let the browser report it.
  throw error;
});
