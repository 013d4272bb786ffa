import { platformBrowser } from '@angular/platform-browser';

import { AppModule } from './app-module';

await platformBrowser().bootstrapModule(AppModule);
