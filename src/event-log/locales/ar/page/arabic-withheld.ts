import type {
  ɵEventLogPluralForms as EventLogPluralForms,
  ɵEventLogSecretKind as EventLogSecretKind,
} from 'ngx-session-event-log';

/** Plural forms of withheld values. */
export const VALUES: EventLogPluralForms = {
  zero: 'لا قيم',
  one: 'قيمة واحدة',
  two: 'قيمتان',
  few: '# قيم',
  many: '# قيمة',
  other: '# قيمة',
};

/** Plural forms of their kinds. */
export const WITHHELD_KINDS: Readonly<Record<EventLogSecretKind, EventLogPluralForms>> = {
  'card-number': {
    one: 'رقم بطاقة واحد',
    two: 'رقما بطاقة',
    few: '# أرقام بطاقات',
    many: '# رقم بطاقة',
    other: '# رقم بطاقة',
  },
  'security-code': {
    one: 'رمز أمان واحد',
    two: 'رمزا أمان',
    few: '# رموز أمان',
    many: '# رمز أمان',
    other: '# رمز أمان',
  },
  'one-time-code': {
    one: 'رمز لمرة واحدة',
    two: 'رمزان لمرة واحدة',
    few: '# رموز لمرة واحدة',
    many: '# رمزًا لمرة واحدة',
    other: '# رمز لمرة واحدة',
  },
  password: {
    one: 'كلمة مرور واحدة',
    two: 'كلمتا مرور',
    few: '# كلمات مرور',
    many: '# كلمة مرور',
    other: '# كلمة مرور',
  },
  token: {
    one: 'رمز وصول واحد',
    two: 'رمزا وصول',
    few: '# رموز وصول',
    many: '# رمز وصول',
    other: '# رمز وصول',
  },
  key: { one: 'مفتاح واحد', two: 'مفتاحان', few: '# مفاتيح', many: '# مفتاحًا', other: '# مفتاح' },
  custom: {
    one: 'قيمة أخرى واحدة',
    two: 'قيمتان أخريان',
    few: '# قيم أخرى',
    many: '# قيمة أخرى',
    other: '# قيمة أخرى',
  },
};
