import { inject } from '@angular/core';
import { TranslateService } from '@ngx-translate/core';
import { EventLogIntl, provideEventLog, provideEventLogWords } from 'ngx-session-event-log';

export const providers = [
  provideEventLog(),
  provideEventLogWords(EventLogIntl, () => {
    const translate = inject(TranslateService);
    const word = (key: string) => () => translate.instant(key) as string;
    return {
      locale: () => translate.getCurrentLang() ?? 'en',
      buttonLabel: word('log.button'),
      checkStatus: word('log.check'),
      severity: (severity) => word(`log.severity.${severity}`)(),
    };
  }),
];

/** Refreshes the words when the user changes the language. Call it when the application starts. */
export function followLanguage(): void {
  const words = inject(EventLogIntl);
  inject(TranslateService).onLangChange.subscribe(() => words.changes.next());
}
