import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { Page } from '../page/page';

/** Shown at an unknown address. */
@Component({
  selector: 'portal-not-found-page',
  imports: [MatButton, Page, RouterLink],
  template: `
    <portal-page
      heading="Page not found"
      lead="There is no page at this address. It may have moved, or the link may be incomplete."
    >
      <div><a matButton="filled" routerLink="/services">Go to Services</a></div>
    </portal-page>
  `,
})
export class NotFoundPage {}
