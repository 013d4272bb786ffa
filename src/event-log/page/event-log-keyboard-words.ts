import type { EventLogAnnouncements } from 'ngx-session-event-log';

import { EventLogLeavingWords } from './event-log-leaving-words';
import type { KeyHelp } from './keyboard/key-help';

/** Those words of the log page that are about its keys, and about what is said to those who use a screen reader. */
export abstract class EventLogKeyboardWords extends EventLogLeavingWords {
  /** The button that shows the keys and the choices about them. */
  viewOptions = 'View options';
  shortcuts = 'Keyboard shortcuts';

  /** The keys for each, as they are printed on a keyboard. */
  keyNames: Readonly<Record<KeyHelp, readonly string[]>> = {
    rows: ['↓', '↑'],
    pages: ['Page Down', 'Page Up'],
    ends: ['Home', 'End'],
    details: ['Enter'],
    search: ['/'],
    back: ['Esc'],
  };

  /** What each of the keys does. */
  keyHelp: Readonly<Record<KeyHelp, string>> = {
    rows: 'Next or previous event; from the search field, to the first one',
    pages: 'A screen down or up',
    ends: 'First or last event',
    details: 'Show or hide the details of an event',
    search: 'Search',
    back: 'Back: out of the details, out of the search, and from the page to where you came from',
  };

  /** The choice to switch off the keys that are pressed alone and work anywhere on the page. */
  singleKeys = 'Use / and Esc as shortcuts';

  announcements = 'Announce new events to screen readers';

  /** What of the news can be announced. */
  announcementChoices: Readonly<Record<EventLogAnnouncements, string>> = {
    all: 'All events',
    problems: 'Warnings and errors',
    off: 'None',
  };
}
