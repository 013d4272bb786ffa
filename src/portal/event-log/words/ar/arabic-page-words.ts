import { Injectable } from '@angular/core';
import { ArabicEventLogPageIntl } from 'ngx-session-event-log/locales/ar/page';

import { CATEGORIES } from './arabic-categories';

/** The words of the log page in Arabic, with names for the portal's own categories. */
@Injectable()
export class ArabicPageWords extends ArabicEventLogPageIntl {
  override category(category: string): string {
    return CATEGORIES[category] ?? super.category(category);
  }
}
