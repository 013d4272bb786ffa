import { GermanLeavingWords } from './german-leaving-words';

/** What German says about keys, and about what is said to those who use a screen reader. */
export abstract class GermanKeyboardWords extends GermanLeavingWords {
  override viewOptions = 'Ansicht';
  override shortcuts = 'Tastenkürzel';

  override keyNames = {
    rows: ['↓', '↑'],
    pages: ['Bild ab', 'Bild auf'],
    ends: ['Pos1', 'Ende'],
    details: ['Eingabe'],
    search: ['/'],
    back: ['Esc'],
  };

  override keyHelp = {
    rows: 'Nächstes oder voriges Ereignis; aus dem Suchfeld zum ersten',
    pages: 'Einen Bildschirm nach unten oder oben',
    ends: 'Erstes oder letztes Ereignis',
    details: 'Einzelheiten eines Ereignisses zeigen oder verbergen',
    search: 'Suchen',
    back: 'Zurück: aus den Einzelheiten, aus der Suche und von der Seite dorthin, woher Sie kamen',
  };

  override singleKeys = '/ und Esc als Tastenkürzel verwenden';
  override announcements = 'Neue Ereignisse für Screenreader ansagen';
  override announcementChoices = { all: 'Alle Ereignisse', problems: 'Warnungen und Fehler', off: 'Keine' };
}
