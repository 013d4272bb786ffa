/** What keys can do on the page. */
export const KEY_HELP = ['rows', 'pages', 'ends', 'details', 'search', 'back'] as const;

/** One of them. */
export type KeyHelp = (typeof KEY_HELP)[number];
