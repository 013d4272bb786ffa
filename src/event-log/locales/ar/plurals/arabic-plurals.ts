import type { ɵEventLogPluralForms as EventLogPluralForms } from 'ngx-session-event-log';

/** Plural forms of counted nouns. */
export const EVENTS: EventLogPluralForms = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: '# أحداث',
  many: '# حدثًا',
  other: '# حدث',
};

/** The same noun after another noun: `تصدير حدثين`. */
export const OF_EVENTS: EventLogPluralForms = { ...EVENTS, zero: '# حدث', two: 'حدثين' };

export const NEW_EVENTS: EventLogPluralForms = {
  zero: 'لا أحداث جديدة',
  one: 'حدث جديد واحد',
  two: 'حدثان جديدان',
  few: '# أحداث جديدة',
  many: '# حدثًا جديدًا',
  other: '# حدث جديد',
};

export const OLDER_EVENTS: EventLogPluralForms = {
  zero: 'لا أحداث أقدم',
  one: 'حدث أقدم واحد',
  two: 'حدثان أقدم',
  few: '# أحداث أقدم',
  many: '# حدثًا أقدم',
  other: '# حدث أقدم',
};

export const ERRORS: EventLogPluralForms = {
  zero: 'لا أخطاء',
  one: 'خطأ واحد',
  two: 'خطآن',
  few: '# أخطاء',
  many: '# خطأً',
  other: '# خطأ',
};

export const WARNINGS: EventLogPluralForms = {
  zero: 'لا تحذيرات',
  one: 'تحذير واحد',
  two: 'تحذيران',
  few: '# تحذيرات',
  many: '# تحذيرًا',
  other: '# تحذير',
};

export const RUNNING: EventLogPluralForms = {
  zero: 'لا شيء قيد التنفيذ',
  one: 'عملية واحدة قيد التنفيذ',
  two: 'عمليتان قيد التنفيذ',
  few: '# عمليات قيد التنفيذ',
  many: '# عملية قيد التنفيذ',
  other: '# عملية قيد التنفيذ',
};

export const TIMES: EventLogPluralForms = {
  zero: 'ولا مرة',
  one: 'مرة واحدة',
  two: 'مرتان',
  few: '# مرات',
  many: '# مرة',
  other: '# مرة',
};

export const ATTEMPTS: EventLogPluralForms = {
  zero: 'لا محاولات',
  one: 'محاولة واحدة',
  two: 'محاولتان',
  few: '# محاولات',
  many: '# محاولة',
  other: '# محاولة',
};
