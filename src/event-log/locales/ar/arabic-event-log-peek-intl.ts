import { Injectable } from '@angular/core';
import { EventLogPeekIntl } from 'ngx-session-event-log/peek';

/** The words of the log's peek, in Arabic. */
@Injectable()
export class ArabicEventLogPeekIntl extends EventLogPeekIntl {
  override viewAll = 'عرض الكل';
  override inProgress = 'قيد التنفيذ';
  override empty = 'السجل فارغ';
}
