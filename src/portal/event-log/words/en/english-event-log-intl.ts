import { Injectable } from '@angular/core';
import { EventLogIntl } from 'ngx-session-event-log';

/** The library's English words, with dates in the portal's format. */
@Injectable()
export class EnglishEventLogIntl extends EventLogIntl {
  override locale = 'en-GB';
}
