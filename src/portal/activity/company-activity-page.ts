import { Component } from '@angular/core';

import { PageHeading } from '../shell/page-heading';
import { ActivityView } from './activity-view';

/** The server's record of what everybody in the company did, and its integrations; the API shows it to Company Admins only. */
@Component({
  selector: 'portal-company-activity-page',
  imports: [ActivityView, PageHeading],
  template: `
    <div class="page">
      <header>
        <h1 portalPageHeading>Company Activity</h1>
        <p class="page-lead">
          Every call that your colleagues made to the API, and your integrations with API keys, kept by the
          server for 60 days. Failed attempts to sign in are here too.
        </p>
      </header>
      <portal-activity-view scope="company" />
    </div>
  `,
})
export class CompanyActivityPage {}
