/// <reference types="@angular/localize" />

import { LOCALE_ID, inject } from '@angular/core';
import { EventLogIntl, provideEventLog, provideEventLogWords } from 'ngx-session-event-log';

export const providers = [
  provideEventLog(),
  // A function, so that it reads the words after the translations are loaded.
  provideEventLogWords(EventLogIntl, () => ({
    locale: inject(LOCALE_ID),
    buttonLabel: $localize`:@@log.button:Session event log`,
    checkStatus: $localize`:@@log.check:Check status`,
    outcomeUnknown: (title) => $localize`:@@log.unknown:Outcome unknown: ${title}:title:`,
  })),
];
