import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { PageHeading } from './page-heading';

@Component({
  selector: 'portal-not-found-page',
  imports: [MatButton, PageHeading, RouterLink],
  template: `
    <div class="page">
      <header>
        <h1 portalPageHeading>Page not found</h1>
        <p class="page-lead">
          There is no page at this address. It may have moved, or the link was cut short.
        </p>
      </header>
      <div><a matButton="filled" routerLink="/services">Go to Services</a></div>
    </div>
  `,
})
export class NotFoundPage {}
