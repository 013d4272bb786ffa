import { Injectable } from '@angular/core';
import {
  countWithheld,
  EVENT_LOG_SEVERITIES,
  type EventLogEntry,
  type EventLogOutcome,
  type ɵEventLogSecretKind as EventLogSecretKind,
  type EventLogSeverity,
  type ɵEventLogWithheld as EventLogWithheld,
} from 'ngx-session-event-log';
import type { ɵEventLogBundleRefusal as EventLogBundleRefusal } from 'ngx-session-event-log/export';
import { EventLogPageIntl } from 'ngx-session-event-log/page';

const EVENTS = { one: '# Ereignis', other: '# Ereignisse' };

const OUTCOMES: Readonly<Record<EventLogOutcome, string>> = {
  running: 'In Arbeit',
  succeeded: 'Erfolgreich',
  noted: 'Vermerkt',
  pending: 'Wartet',
  unknown: 'Ergebnis unbekannt',
  cancelled: 'Abgebrochen',
  failed: 'Fehlgeschlagen',
};

const PRESUMED_REASONS: Readonly<Partial<Record<EventLogOutcome, string>>> = {
  pending: 'Es wurde angenommen, aber jemand muss noch handeln.',
  unknown: 'Es wurde möglicherweise ausgeführt, aber nichts bestätigt es.',
};

const BUNDLE_REFUSALS: Readonly<Record<EventLogBundleRefusal, string>> = {
  foreign:
    'Diese Datei ist kein Support-Paket. Wählen Sie eines, das mit „Exportieren“ > „Support-Paket“ gespeichert wurde.',
  damaged:
    'Dieses Support-Paket ist beschädigt oder wurde verändert. Lassen Sie es sich noch einmal schicken.',
  newer:
    'Dieses Support-Paket stammt aus einer neueren Version des Protokolls, die diese Seite nicht lesen kann.',
  oversized:
    'Support-Pakete dürfen höchstens 100 MB groß sein. Wählen Sie eine andere Datei oder exportieren Sie weniger Ereignisse.',
  insecure: 'Support-Pakete erfordern eine sichere Verbindung (https).',
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

/** German texts of the log page, its viewer and its files. */
@Injectable()
export class GermanEventLogPageIntl extends EventLogPageIntl {
  override outcome(outcome: EventLogOutcome): string {
    return OUTCOMES[outcome];
  }

  override pageTitle = 'Sitzungsprotokoll';

  override holds(
    count: number,
    since: string,
    of: Readonly<Record<'error' | 'warning' | 'running', number>>,
  ): string {
    const parts = [`${this.plural(count, EVENTS)} seit ${since}`];
    if (of.error > 0) parts.push(this.plural(of.error, { other: '# Fehler' }));
    if (of.warning > 0) parts.push(this.plural(of.warning, { one: '# Warnung', other: '# Warnungen' }));
    if (of.running > 0) parts.push(this.plural(of.running, { other: '# in Arbeit' }));
    return parts.join(', ');
  }

  override dropped(count: number): string {
    const events = { one: '# älteres Ereignis wurde', other: '# ältere Ereignisse wurden' };
    return `${this.plural(count, events)} entfernt, um Platz für neuere zu schaffen.`;
  }

  override lost(of: Readonly<Record<'error' | 'warning' | 'running', number>>): string {
    const parts: string[] = [];
    const errors = { one: '# ungesehener Fehler', other: '# ungesehene Fehler' };
    const warnings = { one: '# ungesehene Warnung', other: '# ungesehene Warnungen' };
    const running = { one: '# laufender Vorgang', other: '# laufende Vorgänge' };
    if (of.error > 0) parts.push(this.plural(of.error, errors));
    if (of.warning > 0) parts.push(this.plural(of.warning, warnings));
    if (of.running > 0) parts.push(this.plural(of.running, running));
    return `Mit der letzten Sitzung verloren: ${parts.join(', ')}. Prüfen Sie das Ergebnis, bevor Sie es noch einmal versuchen.`;
  }

  override activityLog = 'Aktivitätsprotokoll';
  override more = 'Mehr';
  override close = 'Schließen';
  override table = 'Ereignisse der Sitzung';

  override columns = {
    severity: 'Schweregrad',
    time: 'Zeit',
    event: 'Ereignis',
    resource: 'Ressource',
    duration: 'Dauer',
  };

  override durationUnits = { milliseconds: 'ms', seconds: 's', minutes: 'Min.', hours: 'Std.' };

  override repeats(count: number): string {
    return this.plural(count, { other: '#-mal' });
  }

  override repeatsMark(count: number): string {
    return this.plural(count, { other: '# ×' });
  }

  override empty = 'Noch keine Ereignisse';
  override emptied = 'Das Protokoll ist leer';
  override emptyHint = 'Was Sie ab jetzt tun, erscheint hier mit seinem Ergebnis.';

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

  override exported(count: number, file: string): string {
    return `${this.plural(count, EVENTS)} in ${file} exportiert.`;
  }

  override exportFailed = 'Der Export ist fehlgeschlagen. Es wurde nichts gespeichert.';

  override copiedSelection(count: number): string {
    return `${this.plural(count, EVENTS)} kopiert und bereit zum Einfügen in ein Ticket.`;
  }

  override exportInfo = {
    events: 'Ereignisse',
    exported: 'Exportiert',
    session: 'Sitzungs-ID',
    since: 'Sitzung seit',
    timeZone: 'Zeitzone',
    build: 'Anwendungsversion',
    dropped: 'Ältere Ereignisse entfernt',
  };

  override openBundle = 'Support-Paket öffnen';
  override viewerTitle = 'Support-Paket';
  override viewerScope =
    'Zeigt die Ereignisse einer anderen Sitzung aus einer Datei. Die Datei bleibt auf diesem Gerät, und nichts davon gelangt in Ihr Protokoll.';
  override chooseBundle = 'Datei öffnen';

  override bundleOpened(count: number, file: string): string {
    return `Aus ${file}: ${this.plural(count, EVENTS)}.`;
  }

  override bundleRefused(reason: EventLogBundleRefusal): string {
    return BUNDLE_REFUSALS[reason];
  }

  override viewerFailed = 'Die Datei ließ sich nicht öffnen. Versuchen Sie es noch einmal.';
  override backToLog = 'Sitzungsprotokoll';

  override showDetails = 'Details anzeigen';
  override hideDetails = 'Details ausblenden';
  override steps = 'Schritte';

  override showAllSteps(count: number): string {
    return `Alle ${this.plural(count, { other: '# Schritte' })} anzeigen`;
  }

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

  override presumedReason({ outcome }: Pick<EventLogEntry, 'outcome' | 'severity'>): string | undefined {
    return PRESUMED_REASONS[outcome];
  }

  override whoMayDoIt = 'Wer das darf';
  override fieldsToChange = 'Zu ändernde Felder';
  override started = 'Begonnen';
  override lastRepeat = 'Zuletzt wiederholt';
  override eventType = 'Ereignistyp';
  override traceId = 'Trace-ID';
  override copyTraceId = 'Trace-ID kopieren';
  override traceIdCopied = 'Trace-ID kopiert.';
  override copyForSupport = 'Für den Support kopieren';
  override copiedForSupport = 'Ereignis kopiert und bereit zum Einfügen in ein Ticket.';
  override copied = 'Kopiert';
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

  override search = 'Ereignisse durchsuchen';
  override clearSearch = 'Suche leeren';
  override filterBySeverity = 'Nach Schweregrad filtern';
  override filterByCategory = 'Kategorie';
  override allCategories = 'Alle Kategorien';
  override clearFilters = 'Filter aufheben';

  override someCategories(labels: readonly string[]): string {
    return labels.length > 0 ? labels.join(', ') : 'Keine davon';
  }

  override filters = 'Filter';
  override searchAndFilter = 'Suchen und filtern';

  override filterHelp = 'Filterhilfe';
  override filterHelpIntro =
    'Gesucht wird überall, auch in den Details. Setzen Sie „Anführungszeichen“ um Wörter, die zusammengehören. Bedingungen engen die Suche ein; wählen Sie eine, um sie hinzuzufügen:';

  override filterKeys = {
    severity: 'Das Ergebnis des Ereignisses',
    category: 'Die Kategorie des Ereignisses',
    type: 'Der Ereignistyp; * steht für beliebigen Text',
    resource: 'Die Ressource, um die es geht',
    trace: 'Die Trace-ID oder ein Teil davon',
    has: 'Details, die das Ereignis hat',
    after: 'Zu dieser Zeit oder später; auch ein Datum: 2030-01-31',
    before: 'Vor dieser Zeit',
  };

  override filterHelpMore =
    'Ein Minus davor blendet passende Ereignisse aus: -category:profile, -port. Ein Komma bedeutet „oder“: severity:error,warning.';

  override unknownFilter(key: string): string {
    return `„${key}:“ ist kein Filter und wird daher als Wort gesucht.`;
  }

  override unknownFilterValue(key: string, value: string): string {
    return `„${value}“ ist kein gültiger Wert für „${key}:“.`;
  }

  override results(shown: number, total: number): string {
    if (shown === total) return this.plural(total, EVENTS);
    const of = { one: 'von # Ereignis', other: 'von # Ereignissen' };
    return `${this.number(shown)} ${this.plural(total, of)}`;
  }

  override noMatch = 'Keine passenden Ereignisse';
  override noMatchHint = 'Versuchen Sie es mit anderen Wörtern oder weniger Filtern.';

  override foundIn(part: string): string {
    return `In den Details, ${part}:`;
  }

  override backToTop = 'Nach oben';

  override showNew(count: number): string {
    return this.plural(count, { one: '# neues Ereignis anzeigen', other: '# neue Ereignisse anzeigen' });
  }

  override sortOrders = {
    time: { ascending: 'Älteste zuerst', descending: 'Neueste zuerst' },
    severity: { ascending: 'Geringster Schweregrad zuerst', descending: 'Höchster Schweregrad zuerst' },
    duration: { ascending: 'Kürzeste zuerst', descending: 'Längste zuerst' },
  };

  override groupBy = 'Gruppieren nach';
  override noGroups = 'Keine Gruppen';
  override groupKeys = { resource: 'Ressource', category: 'Kategorie' };
  override noResource = 'Ohne Ressource';

  override arranged(results: string, order: string, groups: string | undefined): string {
    return groups ? `${results}. ${order}, gruppiert nach ${groups}.` : `${results}. ${order}.`;
  }

  override timeline = 'Zeitachse';
  override timelineKeys =
    'Die Pfeiltasten wählen eine Zeitspanne aus und verschieben sie. Zusammen mit der Umschalttaste wird sie erweitert. Escape hebt sie auf.';

  override timelineSummary(all: string, peak: string, count: number): string {
    return `${this.timeline}, ${all}. Am meisten: ${peak}, ${this.plural(count, EVENTS)}.`;
  }

  override countsIn(span: string, counts: Readonly<Record<EventLogSeverity, number>>): string {
    const parts = EVENT_LOG_SEVERITIES.filter((severity) => counts[severity] > 0).map(
      (severity) => `${this.severity(severity)} ${this.number(counts[severity])}`,
    );
    return `${span}: ${parts.join(', ') || 'keine Ereignisse'}`;
  }

  override allTimes = 'Gesamte Zeit';

  override spanFrom(time: string): string {
    return `Ab ${time}`;
  }

  override spanUntil(time: string): string {
    return `Bis ${time}`;
  }

  override clearSpan(span: string): string {
    return `${span}, aufheben`;
  }

  override pause = 'Aktualisierung anhalten';
  override resume = 'Fortsetzen';

  override paused(since: string, waiting: number): string {
    const paused = `Angehalten seit ${since}`;
    if (waiting === 0) return paused;
    const waits = { one: '# neues Ereignis wartet', other: '# neue Ereignisse warten' };
    return `${paused}, ${this.plural(waiting, waits)}`;
  }

  override resumed(waiting: number): string {
    return `Aktualisierung fortgesetzt: ${this.plural(waiting, { one: '# neues Ereignis', other: '# neue Ereignisse' })}.`;
  }

  override rowActions = { undo: 'Rückgängig', retry: 'Erneut versuchen' };

  override rowActionIn(action: string, duration: string): string {
    return `${action} in ${duration}`;
  }

  override rowActionFrom(action: string, time: string): string {
    return `${action}, verfügbar ab ${time}`;
  }

  override rowActionReady(action: string, title: string): string {
    return `Jetzt verfügbar: ${action}. ${title}`;
  }

  override timeStyle = 'Zeitangaben';
  override absoluteTimes = 'Absolut';
  override relativeTimes = 'Relativ';

  override recorded = 'Was hier aufgezeichnet wird';

  override recordedScope(since: string): string {
    return `Nur was Sie seit ${since} in diesem Browser-Tab getan haben. Es liegt im Arbeitsspeicher dieses Tabs: Wenn Sie die Seite neu laden oder sich abmelden, wird es gelöscht.`;
  }

  override recordedRoom(capacity: number, count: number): string {
    return `Platz für ${this.plural(capacity, EVENTS)}; bisher ${this.number(count)}.`;
  }

  override recordedWithheld(count: number): string {
    if (count === 0) return 'Es mussten keine Werte zurückgehalten werden.';
    const values = { one: '# Wert wurde', other: '# Werte wurden' };
    return `${this.plural(count, values)} zurückgehalten, etwa Passwörter oder Kartennummern.`;
  }

  override notRecorded = 'Nicht aufgezeichnet:';

  override notRecordedKinds = [
    'Seiten, die Sie nur ansehen, und Aktualisierungen im Hintergrund',
    'Was in anderen Tabs, auf anderen Geräten oder von anderen getan wird',
  ];

  override recordedElsewhere = 'Der Server führt sein eigenes Protokoll aller API-Aufrufe:';

  override viewOptions = 'Ansicht';
  override shortcuts = 'Tastenkürzel';

  override keyNames = {
    rows: ['↓', '↑'],
    pages: ['Bild ab', 'Bild auf'],
    ends: ['Pos1', 'Ende'],
    details: ['Eingabe'],
    copy: ['C'],
    search: ['/'],
    back: ['Esc'],
  };

  override keyHelp = {
    rows: 'Nächstes oder voriges Ereignis; vom Suchfeld aus das erste Ereignis',
    pages: 'Einen Bildschirm nach unten oder oben',
    ends: 'Erstes oder letztes Ereignis',
    details: 'Details eines Ereignisses anzeigen oder ausblenden',
    copy: 'Ein Ereignis für den Support kopieren; außerhalb der Ereignisse die erste Warnung oder den ersten Fehler',
    search: 'Suchen',
    back: 'Zurück: Details schließen, Suche verlassen oder zur vorigen Seite gehen',
  };

  override singleKeys = 'C, / und Esc als Tastenkürzel verwenden';
  override announcements = 'Neue Ereignisse per Screenreader ansagen';
  override announcementChoices = { all: 'Alle Ereignisse', problems: 'Warnungen und Fehler', off: 'Keine' };

  override unseenErrors(count: number): string {
    return `Sie haben ${this.plural(count, { other: '# Fehler' })} noch nicht gesehen`;
  }

  override unseenErrorsLost(count: number): string {
    return this.plural(count, {
      one: 'Beim Abmelden wird das Protokoll geleert, und dieser Fehler geht verloren. Sie können ihn vorher für den Support kopieren.',
      other:
        'Beim Abmelden wird das Protokoll geleert, und diese Fehler gehen verloren. Sie können sie vorher für den Support kopieren.',
    });
  }

  override runningLost(count: number): string {
    return this.plural(count, {
      one: '# Vorgang ist noch in Arbeit; sein Ergebnis wird hier nicht mehr angezeigt.',
      other: '# Vorgänge sind noch in Arbeit; ihre Ergebnisse werden hier nicht mehr angezeigt.',
    });
  }

  override tellMe = 'Benachrichtigen, wenn es fertig ist';
  override willTell = 'Benachrichtigung folgt';
  override tellMeRefused =
    'Der Browser lässt keine Benachrichtigungen zu. Der Titel dieses Tabs zeigt an, wenn es fertig ist.';

  override stay = 'Bleiben';
  override leave = 'Abmelden';
  override copyAndLeave = 'Kopieren und abmelden';
}
