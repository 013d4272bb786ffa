import { EVENT_LOG_SEVERITIES, type EventLogSeverity } from 'ngx-session-event-log';

import { ArabicKeyboardWords } from './arabic-keyboard-words';
import { EVENTS, NEW_EVENTS } from './arabic-plurals';
import { VALUES } from './arabic-withheld';
import { isolated } from './isolated';

/** What Arabic says about reading the log: the time line, times, pausing, what is recorded. */
export abstract class ArabicReadingWords extends ArabicKeyboardWords {
  override timeline = 'المخطط الزمني';
  override timelineKeys =
    'مفاتيح الأسهم تختار مدة زمنية وتنقلها، ومع مفتاح Shift توسّعها، ومفتاح Escape يلغيها.';

  override timelineSummary(all: string, peak: string, count: number): string {
    return `${this.timeline}، ${isolated(all)}. الأكثر، ${this.number(count)}، ${isolated(peak)}.`;
  }

  override countsIn(span: string, counts: Readonly<Record<EventLogSeverity, number>>): string {
    const parts = EVENT_LOG_SEVERITIES.filter((severity) => counts[severity] > 0).map(
      (severity) => `${this.severity(severity)} ${this.number(counts[severity])}`,
    );
    return `${isolated(span)}: ${parts.join('، ') || 'لا أحداث'}`;
  }

  override allTimes = 'كل الأوقات';

  override spanFrom(time: string): string {
    return `من ${isolated(time)}`;
  }

  override spanUntil(time: string): string {
    return `حتى ${isolated(time)}`;
  }

  override clearSpan(span: string): string {
    return `${isolated(span)}، إلغاء`;
  }

  override pause = 'إيقاف التحديث مؤقتًا';
  override resume = 'استئناف';

  override paused(since: string, waiting: number): string {
    const paused = `متوقف منذ ${isolated(since)}`;
    return waiting === 0 ? paused : `${paused}، في الانتظار: ${this.plural(waiting, NEW_EVENTS)}`;
  }

  override resumed(waiting: number): string {
    return `استؤنف التحديث: ${this.plural(waiting, NEW_EVENTS)}.`;
  }

  override rowActions = { undo: 'تراجع', retry: 'إعادة المحاولة' };

  override rowActionIn(action: string, duration: string): string {
    return `${action} بعد ${isolated(duration)}`;
  }

  override rowActionFrom(action: string, time: string): string {
    return `${action}، ابتداءً من ${isolated(time)}`;
  }

  override rowActionReady(action: string, title: string): string {
    return `ممكن الآن: ${action}. ${isolated(title)}`;
  }

  override timeStyle = 'الأوقات';
  override absoluteTimes = 'مطلقة';
  override relativeTimes = 'نسبية';

  override timeZone(name: string, offset: string): string {
    return `${isolated(name)}، ${isolated(offset)}`;
  }

  override recorded = 'ما الذي يُسجَّل هنا';

  override recordedScope(since: string): string {
    return `فقط ما فعلته في علامة التبويب هذه، منذ ${isolated(since)}. يُحفظ ذلك في ذاكرة علامة التبويب هذه ولا يُحفظ في أي مكان آخر.`;
  }

  override recordedRoom(capacity: number, count: number): string {
    return `السعة: ${this.plural(capacity, EVENTS)}، المشغول منها: ${this.number(count)}.`;
  }

  override recordedWithheld(count: number): string {
    if (count === 0) return 'لم يلزم حجب أي قيمة منها.';
    return `المحجوب منها: ${this.plural(count, VALUES)}، مثل كلمات المرور وأرقام البطاقات.`;
  }

  override notRecorded = 'ما لا يُسجَّل هنا:';

  override notRecordedKinds = [
    'ما تطّلع عليه فقط، وما تحدّثه الصفحات في الخلفية',
    'الاستخدام والأداء والأسعار ومعلومات الفوترة',
    'ما يُفعل بمفاتيح API أو في علامات تبويب أخرى أو من قِبل آخرين',
  ];

  override recordedElsewhere = 'يحتفظ الخادم بسجله الخاص لكل استدعاء API:';
}
