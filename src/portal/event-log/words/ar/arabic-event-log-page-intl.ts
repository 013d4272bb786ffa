import { Injectable } from '@angular/core';
import {
  type EventLogEntry,
  type EventLogOutcome,
  type EventLogSecretKind,
  type EventLogSeverity,
  type EventLogWithheld,
  countWithheld,
} from 'ngx-session-event-log';
import type { EventLogBundleRefusal } from 'ngx-session-event-log/export';

import { ArabicFindingWords } from './arabic-finding-words';
import { ATTEMPTS, OF_EVENTS, OLDER_EVENTS, TIMES } from './arabic-plurals';
import { VALUES, WITHHELD_KINDS } from './arabic-withheld';
import { isolated } from './isolated';

const OUTCOMES: Readonly<Record<EventLogOutcome, string>> = {
  running: 'قيد التنفيذ',
  succeeded: 'نجح',
  noted: 'دُوّن',
  pending: 'في الانتظار',
  unknown: 'النتيجة غير معروفة',
  cancelled: 'أُلغي',
  failed: 'فشل',
};

const PRESUMED_REASONS: Readonly<Record<Exclude<EventLogOutcome, 'noted'>, string>> = {
  running: 'لم يُنجَز بعد.',
  succeeded: 'أُنجز.',
  pending: 'قُبل، وينتظر شخصًا ما.',
  unknown: 'ربما أُنجز، لكن لم يؤكد ذلك أحد.',
  cancelled: 'تُرك قبل أن يُنجَز.',
  failed: 'لم يُنجَز.',
};

const NOTED_REASONS: Readonly<Record<EventLogSeverity, string>> = {
  success: 'أبلغت البوابة عن نجاح.',
  info: 'دوّنت البوابة ذلك.',
  warning: 'تطلب منك البوابة إلقاء نظرة.',
  error: 'أبلغت البوابة عن خطأ.',
};

const BUNDLE_REFUSALS: Readonly<Record<EventLogBundleRefusal, string>> = {
  foreign: 'هذا الملف ليس حزمة دعم. اختر ملفًا حُفظ عن طريق «تصدير» ثم «حزمة الدعم».',
  damaged: 'حزمة الدعم هذه تالفة أو جرى تغييرها. اطلب إرسالها مرة أخرى.',
  newer: 'أُنشئت حزمة الدعم هذه بإصدار من السجل أحدث مما تستطيع هذه الصفحة قراءته.',
  oversized: 'تتسع حزم الدعم لما يصل إلى \u2068100 MB\u2069. اختر ملفًا آخر، أو صدّر أحداثًا أقل.',
  insecure: 'تحتاج حزم الدعم إلى اتصال آمن (\u2068https\u2069).',
};

/** The words of the log page, of its viewer and of its files, in Arabic. */
@Injectable()
export class ArabicEventLogPageIntl extends ArabicFindingWords {
  override outcome(outcome: EventLogOutcome): string {
    return OUTCOMES[outcome];
  }

  override pageTitle = 'سجل أحداث الجلسة';

  override pageScope(since: string): string {
    return `ما فعلته في علامة التبويب هذه منذ ${isolated(since)}. تحديث الصفحة أو تسجيل الخروج يفرّغ السجل.`;
  }

  override dropped(count: number): string {
    return `أُزيل لإفساح المجال لما هو أحدث: ${this.plural(count, OLDER_EVENTS)}.`;
  }

  override activityLog = 'سجل النشاط';
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
  override emptyHint = 'ما تفعله في البوابة من الآن يُدرج هنا مع نتيجته.';

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

  override exporting(percent: string): string {
    return `جارٍ التصدير: ${isolated(percent)}`;
  }

  override exported(count: number, file: string): string {
    return `تم تصدير ${this.plural(count, OF_EVENTS)} إلى ${isolated(file)}.`;
  }

  override exportFailed = 'فشل التصدير. لم يُحفظ شيء.';

  override exportCancelled = 'أُلغي التصدير. لم يُحفظ شيء.';
  override cancel = 'إلغاء';

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

  override opening(percent: string): string {
    return `جارٍ الفتح: ${isolated(percent)}`;
  }

  override openingCancelled = 'أُلغي فتح الملف.';

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

  override presumedReason({ outcome, severity }: Pick<EventLogEntry, 'outcome' | 'severity'>): string {
    return outcome === 'noted' ? NOTED_REASONS[severity] : PRESUMED_REASONS[outcome];
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
}
