import { EventLogPageIntl } from 'ngx-session-event-log/page';

/** What Arabic says before errors are lost that the user has not seen. */
export abstract class ArabicLeavingWords extends EventLogPageIntl {
  override unseenErrors(count: number): string {
    const errors = {
      one: 'خطأ واحد',
      two: 'خطآن',
      few: '# أخطاء',
      many: '# خطأً',
      other: '# خطأ',
    };
    return `أخطاء لم ترها بعد: ${this.plural(count, errors)}`;
  }

  override unseenErrorsLost = 'تسجيل الخروج يفرغ السجل وتضيع معه هذه الأخطاء. يمكنك نسخها للدعم قبل ذلك.';

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

  override stay = 'البقاء';
  override leave = 'تسجيل الخروج';
  override copyAndLeave = 'نسخ وتسجيل الخروج';
}
