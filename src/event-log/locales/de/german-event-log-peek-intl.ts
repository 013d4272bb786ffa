import { Injectable } from '@angular/core';
import { EventLogPeekIntl } from 'ngx-session-event-log/peek';

/** German texts of the peek. */
@Injectable()
export class GermanEventLogPeekIntl extends EventLogPeekIntl {
  override viewAll = 'Alle anzeigen';
  override inProgress = 'In Arbeit';
  override empty = 'Das Protokoll ist leer';
  override copyForSupport = 'Für den Support kopieren';
  override copied = 'Kopiert';
  override copyFailed = 'Der Browser hat das Kopieren verweigert.';

  override showNew(count: number): string {
    return this.base.plural(count, { one: '# neues Ereignis anzeigen', other: '# neue Ereignisse anzeigen' });
  }

  override pageWords() {
    return import('ngx-session-event-log/locales/de/page').then((page) => page.GermanEventLogPageIntl);
  }
}
