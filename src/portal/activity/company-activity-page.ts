import { Component } from '@angular/core';

import { Page } from '../page/page';
import { ActivityView } from './activity-view';

/** The server's record of what everybody in the company did, and its integrations; the API shows it to Company Admins only. */
@Component({
  selector: 'portal-company-activity-page',
  imports: [ActivityView, Page],
  template: `
    <portal-page
      heading="Company Activity"
      lead="Every call that your colleagues made to the API, and your integrations with API keys, kept by the server for 60 days. Failed attempts to sign in are here too."
    >
      <portal-activity-view scope="company" />
    </portal-page>
  `,
})
export class CompanyActivityPage {}
