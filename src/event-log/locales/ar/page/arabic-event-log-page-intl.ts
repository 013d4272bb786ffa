import { Injectable } from '@angular/core';
import {
  countWithheld,
  EVENT_LOG_SEVERITIES,
  type EventLogEntry,
  type EventLogOutcome,
  type ɵEventLogSecretKind as EventLogSecretKind,
  type EventLogSeverity,
  type ɵEventLogWithheld as EventLogWithheld,
} from 'ngx-session-event-log';
import type { ɵEventLogBundleRefusal as EventLogBundleRefusal } from 'ngx-session-event-log/export';
import {
  ɵATTEMPTS as ATTEMPTS,
  ɵERRORS as ERRORS,
  ɵEVENTS as EVENTS,
  ɵNEW_EVENTS as NEW_EVENTS,
  ɵOF_EVENTS as OF_EVENTS,
  ɵOLDER_EVENTS as OLDER_EVENTS,
  ɵRUNNING as RUNNING,
  ɵTIMES as TIMES,
  ɵWARNINGS as WARNINGS,
  ɵisolated as isolated,
} from 'ngx-session-event-log/locales/ar/plurals';
import { EventLogPageIntl } from 'ngx-session-event-log/page';

import { VALUES, WITHHELD_KINDS } from './arabic-withheld';

const OUTCOMES: Readonly<Record<EventLogOutcome, string>> = {
  running: 'قيد التنفيذ',
  succeeded: 'نجح',
  noted: 'دُوّن',
  pending: 'في الانتظار',
  unknown: 'النتيجة غير معروفة',
  cancelled: 'أُلغي',
  failed: 'فشل',
};

const PRESUMED_REASONS: Readonly<Partial<Record<EventLogOutcome, string>>> = {
  pending: 'قُبل، وينتظر شخصًا ما.',
  unknown: 'ربما أُنجز، لكن لم يؤكد ذلك أحد.',
};

const BUNDLE_REFUSALS: Readonly<Record<EventLogBundleRefusal, string>> = {
  foreign: 'هذا الملف ليس حزمة دعم. اختر ملفًا حُفظ عن طريق «تصدير» ثم «حزمة الدعم».',
  damaged: 'حزمة الدعم هذه تالفة أو جرى تغييرها. اطلب إرسالها مرة أخرى.',
  newer: 'أُنشئت حزمة الدعم هذه بإصدار من السجل أحدث مما تستطيع هذه الصفحة قراءته.',
  oversized: 'تتسع حزم الدعم لما يصل إلى \u2068100 MB\u2069. اختر ملفًا آخر، أو صدّر أحداثًا أقل.',
  insecure: 'تحتاج حزم الدعم إلى اتصال آمن (\u2068https\u2069).',
};

/** Arabic texts of the log page, its viewer and its files. */
@Injectable()
export class ArabicEventLogPageIntl extends EventLogPageIntl {
  override outcome(outcome: EventLogOutcome): string {
    return OUTCOMES[outcome];
  }

  override pageTitle = 'سجل أحداث الجلسة';

  override holds(
    count: number,
    since: string,
    of: Readonly<Record<'error' | 'warning' | 'running', number>>,
  ): string {
    const parts = [`${this.plural(count, EVENTS)} منذ ${isolated(since)}`];
    if (of.error > 0) parts.push(this.plural(of.error, ERRORS));
    if (of.warning > 0) parts.push(this.plural(of.warning, WARNINGS));
    if (of.running > 0) parts.push(this.plural(of.running, RUNNING));
    return parts.join('، ');
  }

  override dropped(count: number): string {
    return `أُزيل لإفساح المجال لما هو أحدث: ${this.plural(count, OLDER_EVENTS)}.`;
  }

  override lost(of: Readonly<Record<'error' | 'warning' | 'running', number>>): string {
    const parts: string[] = [];
    if (of.error > 0) parts.push(this.plural(of.error, ERRORS));
    if (of.warning > 0) parts.push(this.plural(of.warning, WARNINGS));
    if (of.running > 0) parts.push(this.plural(of.running, RUNNING));
    return `انتهى مع الجلسة السابقة قبل أن تراه: ${parts.join('، ')}. تحقق من النتيجة قبل أن تحاول مرة أخرى.`;
  }

  override activityLog = 'سجل النشاط';
  override more = 'المزيد';
  override close = 'إغلاق';
  override table = 'أحداث الجلسة';

  override columns = {
    severity: 'الخطورة',
    time: 'الوقت',
    event: 'الحدث',
    resource: 'المورد',
    duration: 'المدة',
  };

  override durationUnits = { milliseconds: 'م.ث', seconds: 'ث', minutes: 'د', hours: 'س' };

  override repeats(count: number): string {
    return this.plural(count, TIMES);
  }

  override repeatsMark(count: number): string {
    return this.plural(count, { other: '# ×' });
  }

  override empty = 'لم يحدث شيء بعد';
  override emptied = 'السجل فارغ';
  override emptyHint = 'ما تفعله من الآن يُدرج هنا مع نتيجته.';

  override clearLog = 'تفريغ السجل';
  override undo = 'تراجع';

  override cleared(count: number): string {
    return `تم حذف ${this.plural(count, OF_EVENTS)}.`;
  }

  override restored(count: number): string {
    return `تمت استعادة ${this.plural(count, OF_EVENTS)}.`;
  }

  override exportLabel = 'تصدير';
  override exportFormats = { csv: 'CSV', json: 'JSON', markdown: 'Markdown', bundle: 'حزمة الدعم' };

  override exported(count: number, file: string): string {
    return `تم تصدير ${this.plural(count, OF_EVENTS)} إلى ${isolated(file)}.`;
  }

  override exportFailed = 'فشل التصدير. لم يُحفظ شيء.';

  override copiedSelection(count: number): string {
    return `تم نسخ ${this.plural(count, OF_EVENTS)}، جاهزة للصق في تذكرة.`;
  }

  override exportInfo = {
    events: 'الأحداث',
    exported: 'وقت التصدير',
    session: 'معرّف الجلسة',
    since: 'بداية الجلسة',
    timeZone: 'المنطقة الزمنية',
    build: 'إصدار البرنامج',
    dropped: 'أحداث أقدم أُزيلت',
  };

  override openBundle = 'فتح حزمة دعم';
  override viewerTitle = 'حزمة الدعم';
  override viewerScope = 'تعرض أحداث جلسة أخرى من ملف. يبقى الملف على هذا الجهاز، ولا يدخل شيء منه إلى سجلك.';
  override chooseBundle = 'فتح ملف';

  override bundleOpened(count: number, file: string): string {
    return `تم عرض ${this.plural(count, OF_EVENTS)} من ${isolated(file)}.`;
  }

  override bundleRefused(reason: EventLogBundleRefusal): string {
    return BUNDLE_REFUSALS[reason];
  }

  override viewerFailed = 'تعذّر فتح الملف. حاول مرة أخرى.';
  override backToLog = 'سجل أحداث الجلسة';

  override showDetails = 'إظهار التفاصيل';
  override hideDetails = 'إخفاء التفاصيل';
  override steps = 'الخطوات';

  override showAllSteps(count: number): string {
    return `عرض كل الخطوات (${this.number(count)})`;
  }

  override attempts(count: number): string {
    return this.plural(count, ATTEMPTS);
  }

  override startedAfter(duration: string): string {
    return `بعد ${isolated(duration)}`;
  }

  override took(duration: string): string {
    return `استغرق ${isolated(duration)}`;
  }

  override reason = 'السبب';

  override presumedReason({ outcome }: Pick<EventLogEntry, 'outcome' | 'severity'>): string | undefined {
    return PRESUMED_REASONS[outcome];
  }

  override whoMayDoIt = 'من يحق له ذلك';
  override fieldsToChange = 'الحقول المطلوب تغييرها';
  override started = 'البداية';
  override lastRepeat = 'آخر تكرار';
  override eventType = 'نوع الحدث';
  override traceId = 'معرّف التتبع';
  override copyTraceId = 'نسخ معرّف التتبع';
  override traceIdCopied = 'تم نسخ معرّف التتبع.';
  override copyForSupport = 'نسخ للدعم الفني';
  override copiedForSupport = 'تم نسخ الحدث، جاهز للصق في تذكرة.';
  override copied = 'تم النسخ';
  override copyFailed = 'رفض المتصفح النسخ.';
  override withheldLabel = 'المحجوب';

  override withheld(withheld: EventLogWithheld): string {
    const kinds = Object.entries(withheld) as [EventLogSecretKind, number][];
    const parts = kinds.map(([kind, count]) => this.plural(count, WITHHELD_KINDS[kind]));
    return `حُجب ${this.plural(countWithheld(withheld), VALUES)}: ${parts.join('، ')}`;
  }

  override status(status: number): string {
    return status === 0 ? 'لا رد' : `الحالة ${status}`;
  }

  override search = 'ابحث في الأحداث';
  override clearSearch = 'امسح البحث';
  override filterBySeverity = 'التصفية حسب الخطورة';
  override filterByCategory = 'الفئة';
  override allCategories = 'كل الفئات';
  override clearFilters = 'امسح عوامل التصفية';

  override someCategories(labels: readonly string[]): string {
    return labels.length > 0 ? labels.join('، ') : 'لا شيء من هذه';
  }

  override filters = 'عوامل التصفية';
  override searchAndFilter = 'البحث والتصفية';

  override filterHelp = 'مساعدة التصفية';
  override filterHelpIntro =
    'يجري البحث عن الكلمات في كل مكان، وفي التفاصيل أيضًا؛ ضع \u2068"علامتي اقتباس"\u2069 حول الكلمات المتلازمة. الشروط تضيّق البحث. اضغط على شرط لإضافته:';

  override filterKeys = {
    severity: 'كيف انتهى الأمر',
    category: 'ما الذي ينتمي إليه',
    type: 'نوع الحدث؛ العلامة * تعني أي شيء',
    resource: 'الشيء الذي يتعلق به',
    trace: 'معرّف التتبع أو جزء منه',
    has: 'ما تحتويه التفاصيل',
    after: 'في هذا الوقت أو بعده؛ وكذلك تاريخ: \u20682030-01-31\u2069',
    before: 'قبل هذا الوقت',
  };

  override filterHelpMore =
    'علامة الطرح في البداية تستبعد ما يطابق: \u2068-category:profile, -port\u2069. والفاصلة تعني «أو»: \u2068severity:error,warning\u2069.';

  override unknownFilter(key: string): string {
    return `«${isolated(`${key}:`)}» ليس عامل تصفية؛ يجري البحث عنه ككلمة.`;
  }

  override unknownFilterValue(key: string, value: string): string {
    return `«${isolated(value)}» ليست قيمة صالحة لـ «${isolated(`${key}:`)}».`;
  }

  override results(shown: number, total: number): string {
    return shown === total
      ? this.plural(total, EVENTS)
      : `${this.number(shown)} من ${this.plural(total, OF_EVENTS)}`;
  }

  override noMatch = 'لا أحداث مطابقة';
  override noMatchHint = 'جرّب كلمات أخرى أو عوامل تصفية أقل.';

  override foundIn(part: string): string {
    return `في التفاصيل، ${isolated(part)}:`;
  }

  override backToTop = 'العودة إلى الأعلى';

  override showNew(count: number): string {
    return `اعرض ${this.plural(count, { ...NEW_EVENTS, two: 'حدثين جديدين' })}`;
  }

  override sortOrders = {
    time: { ascending: 'الأقدم أولًا', descending: 'الأحدث أولًا' },
    severity: { ascending: 'الأقل خطورة أولًا', descending: 'الأشد خطورة أولًا' },
    duration: { ascending: 'الأقصر أولًا', descending: 'الأطول أولًا' },
  };

  override groupBy = 'التجميع حسب';
  override noGroups = 'بلا';
  override groupKeys = { resource: 'المورد', category: 'الفئة' };
  override noResource = 'بلا مورد';

  override arranged(results: string, order: string, groups: string | undefined): string {
    return groups ? `${results}. ${order}، مجمّعة حسب ${groups}.` : `${results}. ${order}.`;
  }

  override timeline = 'المخطط الزمني';
  override timelineKeys =
    'مفاتيح الأسهم تختار مدة زمنية وتنقلها، ومع مفتاح Shift توسّعها، ومفتاح Escape يلغيها.';

  override timelineSummary(all: string, peak: string, count: number): string {
    return `${this.timeline}، ${isolated(all)}. الأكثر: ${isolated(peak)}، ${this.plural(count, EVENTS)}.`;
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
    return `فقط ما فعلته في علامة التبويب هذه، منذ ${isolated(since)}. يُحفظ ذلك في ذاكرة علامة التبويب هذه: تحديث الصفحة أو تسجيل الخروج يمحوه.`;
  }

  override recordedRoom(capacity: number, count: number): string {
    return `السعة: ${this.plural(capacity, EVENTS)}، المشغول منها: ${this.number(count)}.`;
  }

  override recordedWithheld(count: number): string {
    if (count === 0) return 'لم يلزم حجب أي قيمة منها.';
    return `المحجوب منها: ${this.plural(count, VALUES)}، مثل كلمات المرور وأرقام البطاقات.`;
  }

  override notRecorded = 'لا يُسجَّل:';

  override notRecordedKinds = [
    'الصفحات التي تطّلع عليها فقط، وما يُحدَّث في الخلفية',
    'ما يُفعل في علامات تبويب أخرى أو على أجهزة أخرى أو من قِبل آخرين',
  ];

  override recordedElsewhere = 'يحتفظ الخادم بسجله الخاص لكل استدعاء API:';

  override viewOptions = 'خيارات العرض';
  override shortcuts = 'اختصارات لوحة المفاتيح';

  override keyHelp = {
    rows: 'الحدث التالي أو السابق؛ ومن حقل البحث إلى أول حدث',
    pages: 'شاشة إلى الأسفل أو إلى الأعلى',
    ends: 'أول حدث أو آخر حدث',
    details: 'إظهار تفاصيل الحدث أو إخفاؤها',
    copy: 'نسخ حدث للدعم؛ وخارج الأحداث أول تحذير أو خطأ',
    search: 'البحث',
    back: 'الرجوع: من التفاصيل، ومن البحث، ومن الصفحة إلى حيث أتيت',
  };

  override singleKeys = 'استخدام المفاتيح C و/ وEsc اختصارات';
  override announcements = 'إعلان الأحداث الجديدة لقارئات الشاشة';
  override announcementChoices = { all: 'كل الأحداث', problems: 'التحذيرات والأخطاء', off: 'لا شيء' };

  override unseenErrors(count: number): string {
    return `أخطاء لم ترها بعد: ${this.plural(count, ERRORS)}`;
  }

  override unseenErrorsLost(count: number): string {
    return this.plural(count, {
      one: 'تسجيل الخروج يفرغ السجل ويضيع معه هذا الخطأ. يمكنك نسخه للدعم قبل ذلك.',
      two: 'تسجيل الخروج يفرغ السجل ويضيع معه هذان الخطآن. يمكنك نسخهما للدعم قبل ذلك.',
      other: 'تسجيل الخروج يفرغ السجل وتضيع معه هذه الأخطاء. يمكنك نسخها للدعم قبل ذلك.',
    });
  }

  override runningLost(count: number): string {
    const operations = {
      one: 'عملية واحدة',
      two: 'عمليتان',
      few: '# عمليات',
      many: '# عملية',
      other: '# عملية',
    };
    return `ما زال قيد التنفيذ: ${this.plural(count, operations)}. لن تظهر النتيجة هنا بعد ذلك.`;
  }

  override tellMe = 'أخبرني عند الانتهاء';
  override willTell = 'سيصلك إشعار';
  override tellMeRefused = 'لا يسمح المتصفح بالإشعارات. سيظهر ذلك في عنوان علامة التبويب هذه عند الانتهاء.';

  override stay = 'البقاء';
  override leave = 'تسجيل الخروج';
  override copyAndLeave = 'نسخ وتسجيل الخروج';
}
