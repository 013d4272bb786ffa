import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';

import { LogLanguageChoice } from './words/log-language-choice';

/** Frame of the log's pages; sets the language and the direction of their text. */
@Component({
  selector: 'portal-event-log-region',
  imports: [RouterOutlet],
  template: '<router-outlet />',
  host: { '[lang]': 'choice.language()', '[dir]': 'choice.direction()' },
  styles: `
    :host {
      display: block;
      /* Height of the toolbar that stays at the top of the screen. */
      --event-log-sticky-top: 64px;
      /* The heading font of the portal's other pages. */
      --event-log-heading-font: 500 var(--mat-sys-headline-medium-size) /
        var(--mat-sys-headline-medium-line-height) var(--mat-sys-headline-medium-font);
    }
  `,
})
export class EventLogRegion {
  protected readonly choice = inject(LogLanguageChoice);
}
