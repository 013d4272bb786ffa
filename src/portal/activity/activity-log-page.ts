import { Component, computed, input } from '@angular/core';

import { Page } from '../page/page';
import type { ActivityScope } from './activity-api';
import { ActivityView } from './activity-view';

const WORDS: Record<ActivityScope, { heading: string; lead: string }> = {
  user: {
    heading: 'User Activity',
    lead:
      'Every call that was made to the API as you, from this portal and from other devices, kept by the server for ' +
      '60 days. The Session Event Log is different: it describes what you have done in this tab since you signed in, ' +
      'and is gone when you reload the page or sign out.',
  },
  company: {
    heading: 'Company Activity',
    lead:
      'Every call that your colleagues and your integrations with API keys made to the API, kept by the server for ' +
      '60 days. Failed attempts to sign in are here too.',
  },
};

/** The server's record of the user's own calls, or, for Company Admins only, of all calls of the company. */
@Component({
  selector: 'portal-activity-log-page',
  imports: [ActivityView, Page],
  template: `
    <portal-page [heading]="words().heading" [lead]="words().lead">
      <portal-activity-view [scope]="scope()" />
    </portal-page>
  `,
})
export class ActivityLogPage {
  /** From the route's data. */
  readonly scope = input.required<ActivityScope>();

  protected readonly words = computed(() => WORDS[this.scope()]);
}
