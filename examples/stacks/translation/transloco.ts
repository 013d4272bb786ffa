import { inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';
import { EventLogIntl, provideEventLog, provideEventLogWords } from 'ngx-session-event-log';

export const providers = [
  provideEventLog(),
  provideEventLogWords(EventLogIntl, () => {
    const transloco = inject(TranslocoService);
    const word = (key: string) => toSignal(transloco.selectTranslate<string>(key), { initialValue: key });
    return {
      locale: toSignal(transloco.langChanges$, { requireSync: true }),
      buttonLabel: word('log.button'),
      checkStatus: word('log.check'),
      severity: (severity) => transloco.translate(`log.severity.${severity}`),
    };
  }),
];
