import { Injectable } from '@angular/core';
import { EventLogPeekIntl } from 'ngx-session-event-log/peek';

/** German texts of the peek. */
@Injectable()
export class GermanEventLogPeekIntl extends EventLogPeekIntl {
  override viewAll = 'Alle anzeigen';
  override inProgress = 'In Arbeit';
  override empty = 'Das Protokoll ist leer';
}
