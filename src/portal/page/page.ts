import { booleanAttribute, Component, input } from '@angular/core';

import { PageHeading } from './page-heading';

/** A page of the portal: its heading and lead, an action beside them, and its content below. */
@Component({
  selector: 'portal-page',
  imports: [PageHeading],
  template: `
    <header class="page-header">
      <div>
        <h1 portalPageHeading>{{ heading() }}</h1>
        @if (lead(); as lead) {
          <p class="page-lead">{{ lead }}</p>
        }
        <ng-content select=".page-lead" />
      </div>
      <ng-content select="[portalPageAction]" />
    </header>
    <ng-content />
  `,
  host: { class: 'page', '[class.narrow]': 'narrow()' },
})
export class Page {
  readonly heading = input.required<string>();
  /** A paragraph below the heading. A lead with links is projected, with the class `page-lead`. */
  readonly lead = input<string>();
  /** True limits the width, for pages with forms. */
  readonly narrow = input(false, { transform: booleanAttribute });
}
