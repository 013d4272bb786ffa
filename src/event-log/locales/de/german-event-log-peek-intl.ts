import { Injectable } from '@angular/core';
import { EventLogPeekIntl } from 'ngx-session-event-log/peek';

/** The words of the log's peek, in German. */
@Injectable()
export class GermanEventLogPeekIntl extends EventLogPeekIntl {
  override viewAll = 'Alle anzeigen';
  override inProgress = 'In Arbeit';
  override empty = 'Das Protokoll ist leer';
}
