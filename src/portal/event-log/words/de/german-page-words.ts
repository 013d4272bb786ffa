import { Injectable } from '@angular/core';
import { GermanEventLogPageIntl } from 'ngx-session-event-log/locales/de/page';

import { CATEGORIES } from './german-categories';

/** The words of the log page in German, with the names that the portal's own categories have. */
@Injectable()
export class GermanPageWords extends GermanEventLogPageIntl {
  override category(category: string): string {
    return CATEGORIES[category] ?? super.category(category);
  }
}
