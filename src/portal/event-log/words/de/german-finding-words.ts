import { CATEGORIES } from './german-categories';
import { GermanReadingWords } from './german-reading-words';

/** What German says about finding an event: search, filters and their help. */
export abstract class GermanFindingWords extends GermanReadingWords {
  override search = 'Ereignisse durchsuchen';
  override clearSearch = 'Suche leeren';
  override filterBySeverity = 'Nach Schweregrad filtern';
  override filterByCategory = 'Kategorie';
  override allCategories = 'Alle Kategorien';
  override clearFilters = 'Filter aufheben';

  override someCategories(labels: readonly string[]): string {
    return labels.length > 0 ? labels.join(', ') : 'Keine davon';
  }

  override filterHelp = 'Filterhilfe';
  override filterHelpIntro =
    'Gesucht wird überall, auch in den Einzelheiten; setzen Sie „Anführungszeichen“ um Wörter, die zusammengehören. Bedingungen engen die Suche ein. Drücken Sie auf eine, um sie hinzuzufügen:';

  override filterKeys = {
    severity: 'Wie es ausging',
    category: 'Wozu es gehört',
    type: 'Die Art des Ereignisses; * steht für alles',
    resource: 'Das, worum es ging',
    trace: 'Die Trace-ID oder ein Teil davon',
    has: 'Was die Einzelheiten enthalten',
    after: 'Zu dieser Zeit oder später; auch ein Datum: 2030-01-31',
    before: 'Vor dieser Zeit',
  };

  override filterHelpMore =
    'Ein Minus davor lässt weg, was passt: -category:profile, -port. Ein Komma heißt „oder“: severity:error,warning.';

  override unknownFilter(key: string): string {
    return `„${key}:“ ist kein Filter; es wird als Wort gesucht.`;
  }

  override unknownFilterValue(key: string, value: string): string {
    return `Nach „${value}“ kann „${key}:“ nicht fragen; es wird nicht beachtet.`;
  }

  override category(category: string): string {
    return CATEGORIES[category] ?? super.category(category);
  }

  override results(shown: number, total: number): string {
    if (shown === total) return this.plural(total, { one: '# Ereignis', other: '# Ereignisse' });
    const of = { one: 'von # Ereignis', other: 'von # Ereignissen' };
    return `${this.number(shown)} ${this.plural(total, of)}`;
  }

  override noMatch = 'Keine passenden Ereignisse';
  override noMatchHint = 'Mit anderen Wörtern oder weniger Filtern finden Sie vielleicht, was Sie suchen.';

  override foundIn(part: string): string {
    return `In den Einzelheiten, ${part}:`;
  }

  override showNew(count: number): string {
    return this.plural(count, { one: '# neues Ereignis zeigen', other: '# neue Ereignisse zeigen' });
  }

  override sortOrders = {
    time: { ascending: 'Älteste zuerst', descending: 'Neueste zuerst' },
    severity: { ascending: 'Harmlose zuerst', descending: 'Schwerwiegende zuerst' },
    duration: { ascending: 'Kürzeste zuerst', descending: 'Längste zuerst' },
  };

  override groupBy = 'Gruppieren nach';
  override noGroups = 'Ohne';
  override groupKeys = { resource: 'Ressource', category: 'Kategorie' };
  override noResource = 'Ohne Ressource';

  override arranged(results: string, order: string, groups: string | undefined): string {
    return groups ? `${results}. ${order}, gruppiert nach ${groups}.` : `${results}. ${order}.`;
  }
}
