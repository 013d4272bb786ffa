import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { anchorOf } from '../../scripts/docs/anchor-of.mjs';

const REPOSITORY = 'https://github.com/ngx-session-event-log/ngx-session-event-log';
const BASE = process.env.DOCS_BASE ?? '/';
const REFERENCE = 'docs/reference';

/** Documents whose tables and pictures need the width that the outline would take. */
const WIDE = new Set(['comparison.md', 'events.md', 'hosts.md', 'log-in-pictures.md', 'outcomes.md']);

/** Files in docs/ that links lead to, at the same place on the site. */
const LINKED = ['images', 'export-format.schema.json'];

/** A glyph of the log, in the colour of the site. */
const ICON =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><circle cx='12' cy='12' r='11' fill='%233451b2'/><path d='m7 12.5 3.5 3.5L17 8.5' fill='none' stroke='white' stroke-width='2.5'/></svg>";

const page = (link) => ({ text: headingOf(`docs/${link}.md`), link: `/${link}` });
const group = (text, ...links) => ({ text, items: links.map(page) });

function headingOf(file) {
  const [, text] = /^# (.+)$/m.exec(readFileSync(file, 'utf8'));
  return text.replace(/[`\\]/g, '');
}

/** The site of the documents: `npm run docs` builds it into dist/docs. */
export default {
  title: 'Session Event Log',
  description:
    'A toolbar icon and a page that show what the user did in this browser session, and how it turned out.',
  base: BASE,
  outDir: '../dist/docs',
  cacheDir: '../dist/docs-cache',
  cleanUrls: true,
  head: [['link', { rel: 'icon', href: ICON }]],
  // Addresses on the reader's own machine.
  ignoreDeadLinks: 'localhostLinks',
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/getting-started' },
      { text: 'API', link: '/reference/' },
      { text: 'Playground', link: '/playground/', target: '_self' },
    ],
    sidebar: {
      '/': [
        group('Begin', 'first-row', 'getting-started', 'recording-events', 'your-stack'),
        group('Use', 'reading-the-log', 'log-in-pictures', 'translating', 'theming', 'testing', 'telemetry'),
        group('Trust', 'outcomes', 'security', 'export-format', 'hosts', 'consumers', 'comparison'),
        group('The portal', 'events', 'api', 'provisioning', 'payments', 'distributed'),
        { ...group('Inside', 'how-it-works', ...decisions()), collapsed: true },
      ],
      '/reference/': entryPoints(),
    },
    search: { provider: 'local', options: { _render: searchable } },
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
    outline: [2, 3],
  },
  markdown: {
    anchor: { slugify: anchorOf },
    config: (md) => {
      md.core.ruler.push('links-into-the-repository', leadIntoRepository);
      md.core.ruler.push('links-to-pictures', leadToPictures);
    },
  },
  vite: { publicDir: false },
  transformPageData: ({ relativePath }) =>
    WIDE.has(relativePath) ? { frontmatter: { aside: false, pageClass: 'wide' } } : {},
  buildEnd: ({ outDir }) => {
    for (const name of LINKED) cpSync(join('docs', name), join(outDir, name), { recursive: true });
  },
};

/** The text of a page that the search finds: none of translations, which have each word of the page again. */
function searchable(source, env, md) {
  const html = md.render(source, env);
  return env.relativePath.startsWith('reference/locales/') ? '' : html;
}

function decisions() {
  return readdirSync('docs/decisions').map((file) => `decisions/${file.replace(/\.md$/, '')}`);
}

/** The API reference by entry points, in the order of its index, as TypeDoc has written it. */
function entryPoints() {
  if (!existsSync(`${REFERENCE}/index.md`)) return [];
  const links = readFileSync(`${REFERENCE}/index.md`, 'utf8').matchAll(/^- \[(.+)\]\((.+)\/index\.md\)/gm);
  return Array.from(links, ([, text, folder], index) => ({
    text,
    link: `/reference/${folder}/`,
    collapsed: index > 0,
    items: namesIn(folder),
  }));
}

function namesIn(folder) {
  return readdirSync(join(REFERENCE, folder), { recursive: true })
    .filter((file) => /^\w+[\\/]\w+\.md$/.test(file) && !file.endsWith('index.md'))
    .filter((file) => /^(classes|functions|interfaces|type-aliases|variables)$/.test(file.split(/[\\/]/)[0]))
    .map((file) => file.replace(/\.md$/, '').replaceAll('\\', '/'))
    .map((file) => ({ text: file.split('/')[1], link: `/reference/${folder}/${file}` }))
    .sort((a, b) => a.text.localeCompare(b.text, 'en'));
}

/** A picture leads to itself: in a table it is too small to read. */
function leadToPictures({ tokens, Token }) {
  for (const token of tokens) {
    token.children = token.children?.flatMap((child) => {
      const source = child.type === 'image' ? child.attrGet('src') : null;
      if (!source?.startsWith('images/')) return [child];
      const open = new Token('link_open', 'a', 1);
      open.attrs = [
        ['href', BASE + source],
        ['target', '_self'],
      ];
      return [open, child, new Token('link_close', 'a', -1)];
    });
  }
}

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
