import { Injectable } from '@angular/core';
import {
  EventLogIntl,
  type ɵEventLogNews as EventLogNews,
  type ɵEventLogRequestReason as EventLogRequestReason,
  type EventLogSeverity,
  type ɵEventLogUnseen as EventLogUnseen,
} from 'ngx-session-event-log';

import {
  ɵERRORS as ERRORS,
  ɵNEW_EVENTS as NEW_EVENTS,
  ɵRUNNING as RUNNING,
  ɵWARNINGS as WARNINGS,
  ɵisolated as isolated,
} from 'ngx-session-event-log/locales/ar/plurals';

const REQUEST_REASONS: Readonly<Record<EventLogRequestReason, string>> = {
  done: 'أكّد الخادم ذلك',
  accepted: 'قبل الخادم ذلك ولم يُنجَز بعد',
  refused: 'لم يقبل الخادم ذلك',
  'not-signed-in': 'لم تكن قد سجّلت الدخول',
  'not-allowed': 'لا يُسمح لك بذلك',
  'too-many': 'كانت الطلبات كثيرة جدًا في وقت قصير',
  'server-error': 'أخفق الخادم في ذلك',
  unavailable: 'لم يكن الخادم متاحًا',
  offline: 'كان هذا الجهاز غير متصل، فلم يُرسَل شيء',
  'answer-lost': 'أُرسل الطلب ولم يصل أي رد',
  'answer-unreadable': 'قبل الخادم ذلك، لكن تعذّرت قراءة رده',
  gateway: 'لم يرد الخادم في الوقت المناسب أو على نحو صحيح',
  abandoned: 'توقّفت الصفحة عن انتظار الرد',
  unconfirmed: 'أخفق الخادم قبل أن يخبر هل أُنجز ذلك',
  declined: 'يقول الرد إن ذلك لم يُنجَز',
  partly: 'أُنجز جزء من ذلك فقط',
  'not-sent': 'لم يُرسَل شيء إلى الخادم',
  'other-answer': 'وصلت صفحة ويب بدل رد الخادم',
  'in-progress': 'ما زالت محاولة سابقة قيد التنفيذ',
  'earlier-attempt': 'رُفضت هذه المحاولة، لكن ربما نُفّذت محاولة سابقة',
};

/** Arabic texts of the icon, announcements and requests. */
@Injectable()
export class ArabicEventLogIntl extends EventLogIntl {
  /** The application's `LOCALE_ID` if that is Arabic, such as `ar-MA`; otherwise `ar-EG`. */
  override locale = /^ar\b/.test(this.localeId) ? this.localeId : 'ar-EG';

  override buttonLabel = 'سجل أحداث الجلسة';

  override buttonLabelWithNews({ total, error, warning, running }: EventLogUnseen): string {
    const parts = [this.buttonLabel];
    if (total > 0) parts.push(this.plural(total, NEW_EVENTS));
    if (error > 0) parts.push(this.plural(error, ERRORS));
    else if (warning > 0) parts.push(this.plural(warning, WARNINGS));
    if (running > 0) parts.push(this.plural(running, RUNNING));
    return parts.join('، ');
  }

  override offline = 'أنت غير متصل بالإنترنت، ولم يُحمَّل السجل بعد. أعد المحاولة عندما يعود الاتصال.';

  override announcement({ success, info, warning, error, latest }: EventLogNews): string {
    const total = success + info + warning + error;
    if (total === 1 && latest) return `${this.severity(latest.severity)}: ${isolated(latest.title)}`;
    const bad: string[] = [];
    if (error > 0) bad.push(this.plural(error, ERRORS));
    if (warning > 0) bad.push(this.plural(warning, WARNINGS));
    return this.plural(total, NEW_EVENTS) + (bad.length > 0 ? `: ${bad.join('، ')}` : '');
  }

  override severity(severity: EventLogSeverity): string {
    return { success: 'نجاح', info: 'معلومة', warning: 'تحذير', error: 'خطأ' }[severity];
  }

  override unreadable = 'حدث';

  override requestDone(method: string, noun: string): string {
    const done = { POST: 'أُرسل', PUT: 'حُفظ', PATCH: 'حُدّث', DELETE: 'حُذف' }[method];
    return `${done ?? method}: ${isolated(noun)}`;
  }

  override requestRunning(method: string, noun: string): string {
    const running = { POST: 'جارٍ الإرسال', PUT: 'جارٍ الحفظ', PATCH: 'جارٍ التحديث', DELETE: 'جارٍ الحذف' }[
      method
    ];
    return `${running ?? method}: ${isolated(noun)}`;
  }

  override requestFailed(method: string, noun: string): string {
    const failed = { POST: 'لم يُرسَل', PUT: 'لم يُحفَظ', PATCH: 'لم يُحدَّث', DELETE: 'لم يُحذَف' }[method];
    return `${failed ?? 'لم يُنجَز'}: ${isolated(noun)}`;
  }

  override requestReason(reason: EventLogRequestReason, status: number): string {
    return `${REQUEST_REASONS[reason]}${status === 0 ? '' : ` (${isolated(`HTTP ${status}`)})`}.`;
  }

  override unknownAdvice = 'ربما أُنجز الأمر رغم ذلك. تحقّق قبل أن تحاول مرة أخرى.';

  override outcomeUnknown(title: string): string {
    return `النتيجة غير معروفة: ${isolated(title)}`;
  }

  override checkStatus = 'تحقّق من الحالة';
}
