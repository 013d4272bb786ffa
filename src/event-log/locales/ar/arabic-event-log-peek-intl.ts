import { Injectable } from '@angular/core';
import { ɵNEW_EVENTS as NEW_EVENTS } from 'ngx-session-event-log/locales/ar/plurals';
import { EventLogPeekIntl } from 'ngx-session-event-log/peek';

/** Arabic texts of the peek. */
@Injectable()
export class ArabicEventLogPeekIntl extends EventLogPeekIntl {
  override viewAll = 'عرض الكل';
  override inProgress = 'قيد التنفيذ';
  override empty = 'السجل فارغ';
  override copyForSupport = 'نسخ للدعم الفني';
  override copied = 'تم النسخ';
  override copyFailed = 'رفض المتصفح النسخ.';

  override showNew(count: number): string {
    return `اعرض ${this.base.plural(count, { ...NEW_EVENTS, two: 'حدثين جديدين' })}`;
  }

  override pageWords() {
    return import('ngx-session-event-log/locales/ar/page').then((page) => page.ArabicEventLogPageIntl);
  }
}
