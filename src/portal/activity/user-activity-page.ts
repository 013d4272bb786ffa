import { Component } from '@angular/core';

import { Page } from '../page/page';
import { ActivityView } from './activity-view';

/** The server's record of the user's own calls. */
@Component({
  selector: 'portal-user-activity-page',
  imports: [ActivityView, Page],
  template: `
    <portal-page
      heading="User Activity"
      lead="Every call that was made to the API as you, from this portal and from other devices, kept by the server for 60 days. The Session Event Log is different: it tells in words what you did in this tab since you signed in, and is gone when you reload the page or sign out."
    >
      <portal-activity-view scope="user" />
    </portal-page>
  `,
})
export class UserActivityPage {}
