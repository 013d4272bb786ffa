import { EVENT_LOG_SEVERITIES, type EventLogSeverity } from 'ngx-session-event-log';

import { GermanKeyboardWords } from './german-keyboard-words';

/** What German says about reading the log: the time line, times, pausing, what is recorded. */
export abstract class GermanReadingWords extends GermanKeyboardWords {
  override timeline = 'Zeitachse';
  override timelineKeys =
    'Pfeiltasten wählen und verschieben eine Zeitspanne, mit der Umschalttaste erweitern sie sie, Escape hebt sie auf.';

  override timelineSummary(all: string, peak: string, count: number): string {
    return `${this.timeline}, ${all}. Die meisten, ${this.number(count)}, ${peak}.`;
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

  override pause = 'Anhalten';
  override resume = 'Fortsetzen';

  override paused(since: string, waiting: number): string {
    const paused = `Angehalten seit ${since}`;
    if (waiting === 0) return paused;
    const waits = { one: '# neues Ereignis wartet', other: '# neue Ereignisse warten' };
    return `${paused}, ${this.plural(waiting, waits)}`;
  }

  override resumed(waiting: number): string {
    return `Geht weiter: ${this.plural(waiting, { one: '# neues Ereignis', other: '# neue Ereignisse' })}.`;
  }

  override rowActions = { undo: 'Rückgängig', retry: 'Erneut versuchen' };

  override rowActionIn(action: string, duration: string): string {
    return `${action} in ${duration}`;
  }

  override rowActionFrom(action: string, time: string): string {
    return `${action}, ab ${time}`;
  }

  override rowActionReady(action: string, title: string): string {
    return `Jetzt möglich: ${action}. ${title}`;
  }

  override timeStyle = 'Zeitangaben';
  override absoluteTimes = 'Absolut';
  override relativeTimes = 'Relativ';

  override recorded = 'Was hier aufgezeichnet wird';

  override recordedScope(since: string): string {
    return `Nur was Sie in diesem Browser-Tab getan haben, seit ${since}. Es bleibt im Speicher dieses Tabs und nirgends sonst.`;
  }

  override recordedRoom(capacity: number, count: number): string {
    const room = { one: 'Platz ist für # Ereignis', other: 'Platz ist für # Ereignisse' };
    const there = { one: '# davon ist da', other: '# davon sind da' };
    return `${this.plural(capacity, room)}, ${this.plural(count, there)}.`;
  }

  override recordedWithheld(count: number): string {
    if (count === 0) return 'Nichts musste daraus zurückgehalten werden.';
    const values = { one: '# Wert wurde', other: '# Werte wurden' };
    return `${this.plural(count, values)} daraus zurückgehalten, etwa Passwörter und Kartennummern.`;
  }

  override notRecorded = 'Nicht aufgezeichnet wird hier:';

  override notRecordedKinds = [
    'Was Sie nur ansehen, und was Seiten im Hintergrund auffrischen',
    'Nutzung, Leistung, Preise und Abrechnungsdaten',
    'Was mit API-Schlüsseln, in anderen Tabs oder von anderen getan wird',
  ];

  override recordedElsewhere = 'Der Server führt sein eigenes Protokoll aller API-Aufrufe:';
}
