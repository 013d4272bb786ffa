import { Injectable } from '@angular/core';
import {
  EventLogIntl,
  type ɵEventLogNews as EventLogNews,
  type ɵEventLogRequestReason as EventLogRequestReason,
  type EventLogSeverity,
  type ɵEventLogUnseen as EventLogUnseen,
} from 'ngx-session-event-log';

const NEW_EVENTS = { one: '# neues Ereignis', other: '# neue Ereignisse' };
const ERRORS = { other: '# Fehler' };
const WARNINGS = { one: '# Warnung', other: '# Warnungen' };

const REQUEST_REASONS: Readonly<Record<EventLogRequestReason, string>> = {
  done: 'Der Server hat es bestätigt',
  accepted: 'Der Server hat es angenommen, aber noch nicht ausgeführt',
  refused: 'Der Server hat es nicht angenommen',
  'not-signed-in': 'Sie waren nicht angemeldet',
  'not-allowed': 'Sie sind dazu nicht berechtigt',
  'too-many': 'Es gab zu viele Anfragen in kurzer Zeit',
  'server-error': 'Der Server konnte es nicht ausführen',
  unavailable: 'Der Server war nicht verfügbar',
  offline: 'Dieses Gerät war offline, darum wurde nichts gesendet',
  'answer-lost': 'Es wurde gesendet, aber es kam keine Antwort zurück',
  'answer-unreadable': 'Der Server hat es angenommen, aber seine Antwort war nicht lesbar',
  gateway: 'Der Server hat nicht rechtzeitig oder nicht richtig geantwortet',
  abandoned: 'Die Seite hat nicht länger auf die Antwort gewartet',
  unconfirmed: 'Auf dem Server trat ein Fehler auf, bevor er bestätigen konnte, ob es ausgeführt wurde',
  declined: 'Laut der Antwort wurde es nicht ausgeführt',
  partly: 'Nur ein Teil davon wurde ausgeführt',
  'not-sent': 'Es wurde nichts an den Server gesendet',
  'other-answer': 'Statt der Antwort des Servers kam eine Webseite zurück',
  'in-progress': 'Ein früherer Versuch wird noch bearbeitet',
  'earlier-attempt': 'Dieser Versuch wurde abgelehnt, aber ein früherer wurde möglicherweise ausgeführt',
};

/** German texts of the icon, announcements and requests. */
@Injectable()
export class GermanEventLogIntl extends EventLogIntl {
  /** The application's `LOCALE_ID` if that is German, such as `de-CH`; otherwise `de`. */
  override locale = /^de\b/.test(this.localeId) ? this.localeId : 'de';

  override buttonLabel = 'Sitzungsprotokoll';

  override buttonLabelWithNews({ total, error, warning, running }: EventLogUnseen): string {
    const parts = [this.buttonLabel];
    if (total > 0) parts.push(this.plural(total, NEW_EVENTS));
    if (error > 0) parts.push(this.plural(error, ERRORS));
    else if (warning > 0) parts.push(this.plural(warning, WARNINGS));
    if (running > 0) parts.push(this.plural(running, { other: '# in Arbeit' }));
    return parts.join(', ');
  }

  override offline =
    'Sie sind offline, und das Protokoll ist noch nicht geladen. Versuchen Sie es erneut, sobald Sie online sind.';

  override announcement({ success, info, warning, error, latest }: EventLogNews): string {
    const total = success + info + warning + error;
    if (total === 1 && latest) return `${this.severity(latest.severity)}: ${latest.title}`;
    const bad: string[] = [];
    if (error > 0) bad.push(this.plural(error, ERRORS));
    if (warning > 0) bad.push(this.plural(warning, WARNINGS));
    return this.plural(total, NEW_EVENTS) + (bad.length > 0 ? `: ${bad.join(', ')}` : '');
  }

  override severity(severity: EventLogSeverity): string {
    return { success: 'Erfolg', info: 'Information', warning: 'Warnung', error: 'Fehler' }[severity];
  }

  override unreadable = 'Ereignis';

  override requestDone(method: string, noun: string): string {
    const done = { POST: 'Abgeschickt', PUT: 'Gespeichert', PATCH: 'Geändert', DELETE: 'Gelöscht' }[method];
    return `${done ?? method}: ${noun}`;
  }

  override requestRunning(method: string, noun: string): string {
    const running = {
      POST: 'Wird abgeschickt',
      PUT: 'Wird gespeichert',
      PATCH: 'Wird geändert',
      DELETE: 'Wird gelöscht',
    }[method];
    return `${running ?? method}: ${noun}`;
  }

  override requestFailed(method: string, noun: string): string {
    const done = { POST: 'abgeschickt', PUT: 'gespeichert', PATCH: 'geändert', DELETE: 'gelöscht' }[method];
    return `Nicht ${done ?? 'erledigt'}: ${noun}`;
  }

  override requestReason(reason: EventLogRequestReason, status: number): string {
    return `${REQUEST_REASONS[reason]}${status === 0 ? '' : ` (HTTP ${status})`}.`;
  }

  override unknownAdvice =
    'Es wurde möglicherweise trotzdem ausgeführt. Prüfen Sie das, bevor Sie es noch einmal versuchen.';

  override outcomeUnknown(title: string): string {
    return `Ergebnis unbekannt: ${title}`;
  }

  override checkStatus = 'Status prüfen';
}
