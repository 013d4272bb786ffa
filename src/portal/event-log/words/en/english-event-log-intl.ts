import { Injectable } from '@angular/core';
import { EventLogIntl } from 'ngx-session-event-log';

/** The library's own words, with dates in the form that the rest of the portal has. */
@Injectable()
export class EnglishEventLogIntl extends EventLogIntl {
  override locale = 'en-GB';
}
