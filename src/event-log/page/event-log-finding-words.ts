import type { GroupKey, SortKey } from './arrange/log-arrangement';
import { EventLogReadingWords } from './event-log-reading-words';
import type { FilterKey } from './filter/filter-language';
import { regularNoun } from './regular-noun';

/** Those words of the log page that are about finding an event: its search, its filters and their help. */
export abstract class EventLogFindingWords extends EventLogReadingWords {
  // Search and filters.

  search = 'Search events';
  clearSearch = 'Clear search';
  filterBySeverity = 'Filter by severity';
  filterByCategory = 'Category';
  allCategories = 'All categories';
  clearFilters = 'Clear filters';

  /** In place of a category, when what was typed asks for none or several; `labels` are their names. */
  someCategories(labels: readonly string[]): string {
    return labels.length > 0 ? labels.join(', ') : 'None of these';
  }

  /** The button that shows what can be typed into the search field. */
  filterHelp = 'Filter help';
  filterHelpIntro =
    'Words are searched for everywhere, also in the details; put “quotation marks” around those that belong together. Conditions narrow the search. Press one to add it:';

  /** What each condition asks for. Its key is the same in every language, so that a link to a search works in all. */
  filterKeys: Readonly<Record<FilterKey, string>> = {
    severity: 'How it turned out',
    category: 'What it belongs to',
    type: 'The event type; * stands for anything',
    resource: 'The thing that it was about',
    trace: 'The trace ID, or a part of it',
    has: 'What its details hold',
    after: 'At this time or later; also a date: 2030-01-31',
    before: 'Earlier than this time',
  };

  filterHelpMore =
    'A minus in front leaves out what matches: -category:profile, -port. A comma means “or”: severity:error,warning.';

  /** That something was typed like a condition, but with a key that there is not. */
  unknownFilter(key: string): string {
    return `“${key}:” is not a filter; it is searched for as a word.`;
  }

  /** That a condition asks for something that cannot be. */
  unknownFilterValue(key: FilterKey, value: string): string {
    return `“${value}” is nothing that “${key}:” can ask for; it is left out.`;
  }

  /** What a category is called: `speed-change` is shown as `Speed change`. */
  category(category: string): string {
    return category.charAt(0).toUpperCase() + category.slice(1).replaceAll('-', ' ');
  }

  /** How many events the filters leave. */
  results(shown: number, total: number): string {
    const events = this.plural(total, regularNoun('event'));
    return shown === total ? events : `${this.number(shown)} of ${events}`;
  }

  /** No event passes the filters. */
  noMatch = 'No events match';

  /** What to do when no event passes the filters. */
  noMatchHint = 'Other words or fewer filters may find what you look for.';

  /** Which part of the details holds what was searched for, where the row itself does not. */
  foundIn(part: string): string {
    return `In the details, ${part}:`;
  }

  /** The button for rows that wait while the user reads further down. */
  showNew(count: number): string {
    return `Show ${this.plural(count, regularNoun('new event'))}`;
  }

  // Order and groups.

  /** The orders that the log can be read in. */
  sortOrders: Readonly<Record<SortKey, Readonly<Record<'ascending' | 'descending', string>>>> = {
    time: { ascending: 'Oldest first', descending: 'Newest first' },
    severity: { ascending: 'Least severe first', descending: 'Most severe first' },
    duration: { ascending: 'Shortest first', descending: 'Longest first' },
  };

  groupBy = 'Group by';
  noGroups = 'None';
  groupKeys: Readonly<Record<GroupKey, string>> = { resource: 'Resource', category: 'Category' };
  /** The group of the events that were about no resource. */
  noResource = 'No resource';

  /** What is said when the order has changed: how many events, in which order, in which groups. */
  arranged(results: string, order: string, groups: string | undefined): string {
    return groups ? `${results}. ${order}, grouped by ${groups.toLowerCase()}.` : `${results}. ${order}.`;
  }
}
