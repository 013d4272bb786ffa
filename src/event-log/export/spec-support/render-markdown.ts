import MarkdownIt from 'markdown-it';
import { marked } from 'marked';

/** For specs: a ticket as a renderer shows it. */
export interface RenderedTicket {
  /** Its headings, paragraphs and items, each with the name of its element. */
  readonly lines: readonly string[];
  /** The names of all elements in it. */
  readonly elements: readonly string[];
  /** The names in bold. */
  readonly names: readonly string[];
  /** Text that a tracker searches for mentions and references: everything except code. */
  readonly searched: string;
}

const linkifying = new MarkdownIt({ linkify: true });
const RENDERERS: readonly ((markdown: string) => string)[] = [
  (markdown) => marked.parse(markdown, { async: false }),
  (markdown) => linkifying.render(markdown),
];

/** For specs: renders a ticket with renderers that make links of everything they can. */
export function renderMarkdown(markdown: string): RenderedTicket[] {
  return RENDERERS.map((render) => {
    const { body } = new DOMParser().parseFromString(render(markdown), 'text/html');
    const all = Array.from(body.querySelectorAll('*'));
    const lines = all.filter((element) => element.matches('h1, h2, h3, h4, h5, h6, p, li, pre, hr'));
    const ticket = {
      lines: lines.map(({ localName, textContent }) => `${localName}: ${textContent.trim()}`),
      elements: Array.from(new Set(all.map(({ localName }) => localName))).sort(),
      names: Array.from(body.querySelectorAll('strong'), ({ textContent }) => textContent),
    };
    for (const code of body.querySelectorAll('code')) code.remove();
    return { ...ticket, searched: body.textContent };
  });
}
