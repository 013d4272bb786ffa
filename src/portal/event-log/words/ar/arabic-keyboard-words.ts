import { ArabicLeavingWords } from './arabic-leaving-words';

/** What Arabic says about keys, and about what is said to those who use a screen reader. */
export abstract class ArabicKeyboardWords extends ArabicLeavingWords {
  override viewOptions = 'خيارات العرض';
  override shortcuts = 'اختصارات لوحة المفاتيح';

  override keyHelp = {
    rows: 'الحدث التالي أو السابق؛ ومن حقل البحث إلى أول حدث',
    pages: 'شاشة إلى الأسفل أو إلى الأعلى',
    ends: 'أول حدث أو آخر حدث',
    details: 'إظهار تفاصيل الحدث أو إخفاؤها',
    search: 'البحث',
    back: 'الرجوع: من التفاصيل، ومن البحث، ومن الصفحة إلى حيث أتيت',
  };

  override singleKeys = 'استخدام المفتاحين / وEsc اختصارين';
  override announcements = 'إعلان الأحداث الجديدة لقارئات الشاشة';
  override announcementChoices = { all: 'كل الأحداث', problems: 'التحذيرات والأخطاء', off: 'لا شيء' };
}
