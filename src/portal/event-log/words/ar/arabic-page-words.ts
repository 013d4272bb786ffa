import { Injectable } from '@angular/core';
import { ArabicEventLogPageIntl } from 'ngx-session-event-log/locales/ar/page';

/** Names of the portal's own categories. */
const CATEGORIES: Readonly<Record<string, string>> = {
  'api-key': 'مفتاح \u2068API\u2069',
  'billing-market': 'سوق الفوترة',
  'company-profile': 'ملف الشركة',
  configuration: 'الإعدادات المحفوظة',
  connection: 'الاتصال',
  'marketplace-profile': 'ملف السوق',
  mfa: 'المصادقة متعددة العوامل',
  'notification-settings': 'إعدادات الإشعارات',
  order: 'الطلب',
  payment: 'الدفع',
  'payment-card': 'بطاقة الدفع',
  'port-term': 'مدة المنفذ',
  profile: 'الملف الشخصي',
  service: 'الخدمة',
  'service-key': 'مفتاح الخدمة',
  'speed-change': 'تغيير السرعة',
  sso: 'الدخول الموحّد',
  user: 'المستخدم',
};

/** The words of the log page in Arabic. */
@Injectable()
export class ArabicPageWords extends ArabicEventLogPageIntl {
  override category(category: string): string {
    return CATEGORIES[category] ?? super.category(category);
  }
}
