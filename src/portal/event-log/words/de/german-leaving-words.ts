import { EventLogPageIntl } from 'ngx-session-event-log/page';

/** What German says before errors are lost that the user has not seen. */
export abstract class GermanLeavingWords extends EventLogPageIntl {
  override unseenErrors(count: number): string {
    return `Sie haben ${this.plural(count, { other: '# Fehler' })} noch nicht gesehen`;
  }

  override unseenErrorsLost =
    'Das Abmelden leert das Protokoll, und sie gehen mit ihm verloren. Sie können sie vorher für den Support kopieren.';

  override runningLost(count: number): string {
    const operations = { one: '# Vorgang ist noch in Arbeit', other: '# Vorgänge sind noch in Arbeit' };
    return `${this.plural(count, operations)}; wie es ausgeht, erfahren Sie hier nicht mehr.`;
  }

  override stay = 'Bleiben';
  override leave = 'Abmelden';
  override copyAndLeave = 'Kopieren und abmelden';
}
