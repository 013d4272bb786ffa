import { Injectable } from '@angular/core';
import { EventLogPeekIntl } from 'ngx-session-event-log/peek';

/** Arabic texts of the peek. */
@Injectable()
export class ArabicEventLogPeekIntl extends EventLogPeekIntl {
  override viewAll = 'عرض الكل';
  override inProgress = 'قيد التنفيذ';
  override empty = 'السجل فارغ';
}
