/** What keys can do on the page. */
export type KeyHelp = 'rows' | 'pages' | 'ends' | 'details' | 'search' | 'back';

/** The keys for each, as they are printed on a keyboard. */
export const KEY_HELP: readonly { readonly name: KeyHelp; readonly keys: readonly string[] }[] = [
  { name: 'rows', keys: ['↓', '↑'] },
  { name: 'pages', keys: ['Page Down', 'Page Up'] },
  { name: 'ends', keys: ['Home', 'End'] },
  { name: 'details', keys: ['Enter'] },
  { name: 'search', keys: ['/'] },
  { name: 'back', keys: ['Esc'] },
];
