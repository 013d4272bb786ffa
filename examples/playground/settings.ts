/** Everything about the log that can be chosen here. */
export interface Settings {
  readonly language: 'en' | 'de' | 'ar';
  readonly scheme: 'system' | 'light' | 'dark';
  readonly density: 'default' | 'dense';
  readonly icon: 'page' | 'peek';
  readonly capacity: '1000' | '100' | '5';
  readonly announcements: 'all' | 'problems' | 'off';
  readonly activityLog: 'none' | 'link';
  readonly notRecorded: 'none' | 'list';
  readonly requests: 'catalogue' | 'both' | 'unmatched';
  readonly traceparent: 'no' | 'yes';
  readonly redaction: 'built-in' | 'own';
}

/** A setting, with its label and its choices; the first of them is the default. */
export interface Choice {
  readonly name: keyof Settings;
  readonly label: string;
  readonly values: readonly string[];
}

export const CHOICES: readonly Choice[] = [
  { name: 'language', label: 'Language', values: ['en', 'de', 'ar'] },
  { name: 'scheme', label: 'Colour scheme', values: ['system', 'light', 'dark'] },
  { name: 'density', label: 'Density', values: ['default', 'dense'] },
  { name: 'icon', label: 'The icon opens', values: ['page', 'peek'] },
  { name: 'capacity', label: 'Capacity', values: ['1000', '100', '5'] },
  { name: 'announcements', label: 'Announcements', values: ['all', 'problems', 'off'] },
  { name: 'activityLog', label: 'Activity log', values: ['none', 'link'] },
  { name: 'notRecorded', label: 'Not recorded', values: ['none', 'list'] },
  { name: 'requests', label: 'Requests', values: ['catalogue', 'both', 'unmatched'] },
  { name: 'traceparent', label: 'Trace ids', values: ['no', 'yes'] },
  { name: 'redaction', label: 'Redaction', values: ['built-in', 'own'] },
];

/** Reads the settings from the address. */
export function readSettings(): Settings {
  const query = new URLSearchParams(location.search);
  const chosen = CHOICES.map(({ name, values }) => {
    const value = query.get(name);
    return [name, value !== null && values.includes(value) ? value : values[0]];
  });
  return Object.fromEntries(chosen) as Settings;
}

/** Writes a setting to the address, which starts the application anew with it. */
export function changeSetting(name: keyof Settings, value: string): void {
  const query = new URLSearchParams(location.search);
  query.set(name, value);
  location.search = query.toString();
}
