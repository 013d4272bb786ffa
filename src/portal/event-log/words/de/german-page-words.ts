import { Injectable } from '@angular/core';
import { GermanEventLogPageIntl } from 'ngx-session-event-log/locales/de/page';

import { CATEGORIES } from './german-categories';

/** The words of the log page in German, with names for the portal's own categories. */
@Injectable()
export class GermanPageWords extends GermanEventLogPageIntl {
  override category(category: string): string {
    return CATEGORIES[category] ?? super.category(category);
  }
}
