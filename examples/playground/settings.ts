/** Settings of the log. */
export interface Settings {
  readonly language: 'en' | 'de' | 'ar';
  readonly words: 'built-in' | 'own';
  readonly scheme: 'system' | 'light' | 'dark';
  readonly density: 'default' | 'dense';
  readonly colours: 'theme' | 'own';
  readonly icon: 'page' | 'peek';
  readonly iconLink: 'pageLink' | '/help/log';
  readonly pageLink: '/event-log' | '/my/log';
  readonly announcements: 'all' | 'problems' | 'off';
  readonly capacity: '1000' | '100' | '5';
  readonly activityLog: 'none' | 'link' | 'link by trace';
  readonly notRecorded: 'none' | 'list';
  readonly build: 'none' | '2.4.1';
  readonly requests: 'catalogue' | 'both' | 'unmatched';
  readonly traceparent: 'no' | 'yes';
  readonly judge: 'unknown' | 'failed';
  readonly readError: 'problem details' | 'this shape too';
  readonly outcomeOf: 'failed' | 'unknown';
  readonly actions: 'no' | 'yes';
  readonly session: 'all tabs' | 'this tab' | 'never';
  readonly leaving: 'no' | 'yes';
  readonly redaction: 'built-in' | 'own';
  readonly sink: 'none' | 'list' | 'OpenTelemetry';
}

/** Setting with its label, its name in code, and its values. The first value is the default. */
export interface Choice {
  readonly name: keyof Settings;
  readonly label: string;
  readonly code: string;
  readonly values: readonly string[];
}

/** Group of related settings. */
export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

export const GROUPS: readonly ChoiceGroup[] = [
  {
    title: 'Look',
    choices: [
      choice('language', 'Language', 'locales/…', ['en', 'de', 'ar']),
      choice('words', 'Some words', 'provideEventLogWords()', ['built-in', 'own']),
      choice('scheme', 'Colour scheme', 'color-scheme', ['system', 'light', 'dark']),
      choice('density', 'Density', 'mat.theme()', ['default', 'dense']),
      choice('colours', 'Colours and sizes', 'overrides()', ['theme', 'own']),
      choice('icon', 'The icon opens', 'withPeek()', ['page', 'peek']),
      choice('iconLink', 'The icon links to', '[link]', ['pageLink', '/help/log']),
    ],
  },
  {
    title: 'The log and its page',
    choices: [
      choice('pageLink', 'Path', 'pageLink', ['/event-log', '/my/log']),
      choice('announcements', 'Announced', 'announcements', ['all', 'problems', 'off']),
      choice('capacity', 'Maximum entries', 'capacity', ['1000', '100', '5']),
      choice('activityLog', 'Activity log', 'activityLog', ['none', 'link', 'link by trace']),
      choice('notRecorded', 'Note on what is not recorded', 'notRecorded', ['none', 'list']),
      choice('build', 'Build number in exported files', 'build', ['none', '2.4.1']),
    ],
  },
  {
    title: 'What is recorded and how it is judged',
    choices: [
      choice('requests', 'Requests', 'unmatched', ['catalogue', 'both', 'unmatched']),
      choice('traceparent', 'Trace ids', 'traceparent', ['no', 'yes']),
      choice('judge', 'Slow gateway', 'judge', ['unknown', 'failed']),
      choice('readError', 'Errors of the old server', 'readError', ['problem details', 'this shape too']),
      choice('outcomeOf', 'Errors of the other client', 'outcomeOf', ['failed', 'unknown']),
      choice('actions', 'Actions', 'withActionEvents()', ['no', 'yes']),
    ],
  },
  {
    title: 'Sessions, secrets and sinks',
    choices: [
      choice('session', 'Signing out ends', 'withSession()', ['all tabs', 'this tab', 'never']),
      choice('leaving', 'Signing out asks', 'askBeforeLeaving()', ['no', 'yes']),
      choice('redaction', 'Redaction', 'withRedaction()', ['built-in', 'own']),
      choice('sink', 'Sink', 'withSink()', ['none', 'list', 'OpenTelemetry']),
    ],
  },
];

function choice<Name extends keyof Settings>(
  name: Name,
  label: string,
  code: string,
  values: readonly Settings[Name][],
): Choice {
  return { name, label, code, values };
}

/** Reads the settings from the URL. */
export function readSettings(): Settings {
  const query = new URLSearchParams(location.search);
  const chosen = GROUPS.flatMap(({ choices }) => choices).map(({ name, values }) => {
    const value = query.get(name);
    return [name, value !== null && values.includes(value) ? value : values[0]];
  });
  return Object.fromEntries(chosen) as Settings;
}

/** The setting whose change restarted the application, if any. */
export const lastChanged = (history.state as { readonly changed?: string } | null)?.changed;

/** Writes a setting to the URL and restarts the application. */
export function changeSetting(name: keyof Settings, value: string): void {
  const query = new URLSearchParams(location.search);
  query.set(name, value);
  history.replaceState({ changed: name }, '', `?${query.toString()}`);
  location.reload();
}
