import { Injectable } from '@angular/core';
import {
  type EventLogEntry,
  type EventLogOutcome,
  type EventLogSecretKind,
  type EventLogSeverity,
  type EventLogWithheld,
  countWithheld,
} from 'ngx-session-event-log';
import type { EventLogBundleRefusal } from 'ngx-session-event-log/export';

import { GermanFindingWords } from './german-finding-words';

const EVENTS = { one: '# Ereignis', other: '# Ereignisse' };

const OUTCOMES: Readonly<Record<EventLogOutcome, string>> = {
  running: 'In Arbeit',
  succeeded: 'Gelungen',
  noted: 'Vermerkt',
  pending: 'Wartet',
  unknown: 'Ausgang unbekannt',
  cancelled: 'Abgebrochen',
  failed: 'Fehlgeschlagen',
};

const PRESUMED_REASONS: Readonly<Record<Exclude<EventLogOutcome, 'noted'>, string>> = {
  running: 'Es ist noch nicht erledigt.',
  succeeded: 'Es wurde erledigt.',
  pending: 'Es wurde angenommen und wartet auf jemanden.',
  unknown: 'Es kann geschehen sein, aber niemand hat es gesagt.',
  cancelled: 'Es wurde aufgegeben, bevor es erledigt war.',
  failed: 'Es wurde nicht erledigt.',
};

const NOTED_REASONS: Readonly<Record<EventLogSeverity, string>> = {
  success: 'Das Portal hat einen Erfolg gemeldet.',
  info: 'Das Portal hat es vermerkt.',
  warning: 'Das Portal bittet Sie, es sich anzusehen.',
  error: 'Das Portal hat einen Fehler gemeldet.',
};

const BUNDLE_REFUSALS: Readonly<Record<EventLogBundleRefusal, string>> = {
  foreign:
    'Diese Datei ist kein Support-Paket. Wählen Sie eines, das mit „Exportieren“, „Support-Paket“ gespeichert wurde.',
  damaged:
    'Dieses Support-Paket ist beschädigt oder wurde verändert. Lassen Sie es sich noch einmal schicken.',
  newer: 'Dieses Support-Paket stammt von einer neueren Fassung des Protokolls, als diese Seite lesen kann.',
  oversized:
    'Support-Pakete fassen bis zu 100 MB. Wählen Sie eine andere Datei, oder exportieren Sie weniger Ereignisse.',
  insecure: 'Support-Pakete brauchen eine sichere Verbindung (https).',
};

const WITHHELD_KINDS: Readonly<Record<EventLogSecretKind, { one?: string; other: string }>> = {
  'card-number': { one: '# Kartennummer', other: '# Kartennummern' },
  'security-code': { one: '# Prüfnummer', other: '# Prüfnummern' },
  'one-time-code': { one: '# Einmalcode', other: '# Einmalcodes' },
  password: { one: '# Passwort', other: '# Passwörter' },
  token: { other: '# Token' },
  key: { other: '# Schlüssel' },
  custom: { one: '# anderer Wert', other: '# andere Werte' },
};

/** The words of the log page, of its viewer and of its files, in German. */
@Injectable()
export class GermanEventLogPageIntl extends GermanFindingWords {
  override outcome(outcome: EventLogOutcome): string {
    return OUTCOMES[outcome];
  }

  override pageTitle = 'Sitzungsprotokoll';

  override pageScope(since: string): string {
    return `Was Sie in diesem Browser-Tab seit ${since} getan haben. Neuladen der Seite oder Abmelden leert das Protokoll.`;
  }

  override dropped(count: number): string {
    const made = { one: '# älteres Ereignis hat', other: '# ältere Ereignisse haben' };
    return `${this.plural(count, made)} neueren Platz gemacht.`;
  }

  override activityLog = 'Aktivitätsprotokoll';
  override table = 'Ereignisse der Sitzung';

  override columns = {
    severity: 'Schweregrad',
    time: 'Zeit',
    event: 'Ereignis',
    resource: 'Betrifft',
    duration: 'Dauer',
  };

  override durationUnits = { milliseconds: 'ms', seconds: 's', minutes: 'Min.', hours: 'Std.' };

  override repeats(count: number): string {
    return this.plural(count, { other: '#-mal' });
  }

  override repeatsMark(count: number): string {
    return this.plural(count, { other: '# ×' });
  }

  override empty = 'Noch ist nichts geschehen';
  override emptied = 'Das Protokoll ist leer';
  override emptyHint = 'Was Sie von nun an im Portal tun, steht hier mit seinem Ausgang.';

  override clearLog = 'Protokoll leeren';
  override undo = 'Rückgängig';

  override cleared(count: number): string {
    return `${this.plural(count, EVENTS)} entfernt.`;
  }

  override restored(count: number): string {
    return `${this.plural(count, EVENTS)} wiederhergestellt.`;
  }

  override exportLabel = 'Exportieren';
  override exportFormats = { csv: 'CSV', json: 'JSON', markdown: 'Markdown', bundle: 'Support-Paket' };

  override exporting(percent: string): string {
    return `Wird exportiert: ${percent}`;
  }

  override exported(count: number, file: string): string {
    return `${this.plural(count, EVENTS)} nach ${file} exportiert.`;
  }

  override exportFailed = 'Der Export ist fehlgeschlagen. Es wurde nichts gespeichert.';

  override exportCancelled = 'Der Export wurde abgebrochen. Es wurde nichts gespeichert.';
  override cancel = 'Abbrechen';

  override copiedSelection(count: number): string {
    return `${this.plural(count, EVENTS)} kopiert, zum Einfügen in ein Ticket.`;
  }

  override exportInfo = {
    events: 'Ereignisse',
    exported: 'Exportiert',
    session: 'Sitzungs-ID',
    since: 'Sitzung seit',
    timeZone: 'Zeitzone',
    build: 'Programmstand',
    dropped: 'Ältere Ereignisse entfallen',
  };

  override openBundle = 'Support-Paket öffnen';
  override viewerTitle = 'Support-Paket';
  override viewerScope =
    'Zeigt die Ereignisse einer anderen Sitzung aus einer Datei. Die Datei bleibt auf diesem Gerät, und nichts davon gelangt in Ihr Protokoll.';
  override chooseBundle = 'Datei öffnen';

  override opening(percent: string): string {
    return `Wird geöffnet: ${percent}`;
  }

  override openingCancelled = 'Das Öffnen der Datei wurde abgebrochen.';

  override bundleOpened(count: number, file: string): string {
    return `${this.plural(count, EVENTS)} aus ${file} werden gezeigt.`;
  }

  override bundleRefused(reason: EventLogBundleRefusal): string {
    return BUNDLE_REFUSALS[reason];
  }

  override viewerFailed = 'Die Datei ließ sich nicht öffnen. Versuchen Sie es noch einmal.';
  override backToLog = 'Sitzungsprotokoll';

  override showDetails = 'Einzelheiten zeigen';
  override hideDetails = 'Einzelheiten verbergen';
  override steps = 'Schritte';

  override attempts(count: number): string {
    return this.plural(count, { one: '# Versuch', other: '# Versuche' });
  }

  override startedAfter(duration: string): string {
    return `nach ${duration}`;
  }

  override took(duration: string): string {
    return `dauerte ${duration}`;
  }

  override reason = 'Grund';

  override presumedReason({ outcome, severity }: Pick<EventLogEntry, 'outcome' | 'severity'>): string {
    return outcome === 'noted' ? NOTED_REASONS[severity] : PRESUMED_REASONS[outcome];
  }

  override whoMayDoIt = 'Wer es darf';
  override fieldsToChange = 'Zu ändernde Felder';
  override started = 'Begonnen';
  override lastRepeat = 'Zuletzt wiederholt';
  override eventType = 'Art des Ereignisses';
  override traceId = 'Trace-ID';
  override copyTraceId = 'Trace-ID kopieren';
  override traceIdCopied = 'Trace-ID kopiert.';
  override copyForSupport = 'Für den Support kopieren';
  override copiedForSupport = 'Ereignis kopiert, zum Einfügen in ein Ticket.';
  override copyFailed = 'Der Browser hat das Kopieren verweigert.';
  override withheldLabel = 'Zurückgehalten';

  override withheld(withheld: EventLogWithheld): string {
    const kinds = Object.entries(withheld) as [EventLogSecretKind, number][];
    const parts = kinds.map(([kind, count]) => this.plural(count, WITHHELD_KINDS[kind]));
    const values = this.plural(countWithheld(withheld), { one: '# Wert', other: '# Werte' });
    return `${values} zurückgehalten: ${parts.join(', ')}`;
  }

  override status(status: number): string {
    return status === 0 ? 'Keine Antwort' : `Status ${status}`;
  }
}
