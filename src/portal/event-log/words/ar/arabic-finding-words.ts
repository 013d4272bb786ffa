import { CATEGORIES } from './arabic-categories';
import { EVENTS, NEW_EVENTS, OF_EVENTS } from './arabic-plurals';
import { ArabicReadingWords } from './arabic-reading-words';
import { isolated } from './isolated';

/** What Arabic says about finding an event: search, filters and their help. */
export abstract class ArabicFindingWords extends ArabicReadingWords {
  override search = 'ابحث في الأحداث';
  override clearSearch = 'امسح البحث';
  override filterBySeverity = 'التصفية حسب الخطورة';
  override filterByCategory = 'الفئة';
  override allCategories = 'كل الفئات';
  override clearFilters = 'امسح عوامل التصفية';

  override someCategories(labels: readonly string[]): string {
    return labels.length > 0 ? labels.join('، ') : 'لا شيء من هذه';
  }

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
    return `لا يمكن أن يُطلب «${isolated(value)}» في «${isolated(`${key}:`)}»؛ لذلك يُتجاهل.`;
  }

  override category(category: string): string {
    return CATEGORIES[category] ?? super.category(category);
  }

  override results(shown: number, total: number): string {
    return shown === total
      ? this.plural(total, EVENTS)
      : `${this.number(shown)} من ${this.plural(total, OF_EVENTS)}`;
  }

  override noMatch = 'لا أحداث مطابقة';
  override noMatchHint = 'قد تجد ما تبحث عنه بكلمات أخرى أو بعوامل تصفية أقل.';

  override foundIn(part: string): string {
    return `في التفاصيل، ${isolated(part)}:`;
  }

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
}
