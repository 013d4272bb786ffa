import { readFileSync } from 'node:fs';

const REPOSITORY = 'https://github.com/ngx-session-event-log/ngx-session-event-log';

const page = (link) => {
  const [, text] = /^# (.+)$/m.exec(readFileSync(`docs/${link}.md`, 'utf8'));
  return { text, link: `/${link}` };
};
const group = (text, ...links) => ({ text, items: links.map(page) });

/** The site of the documents: `npm run docs` builds it into dist/docs. */
export default {
  title: 'Session Event Log',
  description:
    'A toolbar icon and a page that tell what the user did in this browser session, and how it turned out.',
  base: process.env.DOCS_BASE ?? '/',
  outDir: '../dist/docs',
  cacheDir: '../dist/docs-cache',
  cleanUrls: true,
  // Addresses on the reader's own machine.
  ignoreDeadLinks: 'localhostLinks',
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/getting-started' },
      { text: 'API', link: '/reference/' },
      { text: 'Playground', link: '/playground/', target: '_self' },
    ],
    sidebar: [
      group('Begin', 'first-row', 'getting-started', 'recording-events', 'your-stack'),
      group('Use', 'reading-the-log', 'log-in-pictures', 'translating', 'theming', 'testing', 'telemetry'),
      group('Trust', 'outcomes', 'security', 'export-format', 'consumers', 'comparison', 'how-it-works'),
      group('The portal', 'events', 'api', 'provisioning', 'payments', 'distributed'),
    ],
    search: { provider: 'local' },
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
    outline: [2, 3],
  },
  markdown: {
    config: (md) => md.core.ruler.push('links-into-the-repository', leadIntoRepository),
  },
  vite: { publicDir: false },
};

/** Links out of docs/ lead to the repository on the web. */
function leadIntoRepository({ tokens }) {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const target = token.type === 'link_open' ? token.attrGet('href') : null;
    if (target?.startsWith('../')) token.attrSet('href', `${REPOSITORY}/blob/main/${target.slice(3)}`);
    else if (target?.startsWith('decisions') && !target.includes('.md')) {
      token.attrSet('href', `${REPOSITORY}/blob/main/docs/${target}`);
    }
  }
}
