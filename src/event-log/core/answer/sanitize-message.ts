import { LONGEST_TEXT, parseJson, readMessage, text } from './error-body';

/** XML elements that describe an error, most specific first. XML-RPC names its members in elements. */
const ELEMENTS =
  String.raw`detail message faultstring error-message errorMessage errorDescription ExceptionText ServiceException text description title line name>faultString</name>\s*<value(?:>\s*<string)?`.split(
    ' ',
  );
const PAGE = /<(?:!doctype\s+html|html|head|body)\b/i;
/** HTML elements that occur in messages. Anything else in angle brackets may be meant literally. */
const MARKUP =
  /<(\/?)(?:p|br|b|strong|i|em|u|a|span|div|ul|ol|li|code|pre|small|font|h[1-6])(?:\s[^<>]*)?\/?>/gi;
const ENTITY = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
const CHARACTERS: Readonly<Partial<Record<string, string>>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"' },
  ...{ apos: "'", nbsp: ' ' },
};
/** Class of an exception before its message. */
const CLASS = /^(?:[a-z_$][\w$]*\.)+[A-Z][\w$]*:\s+/;
/** Beginnings of parts that are meant for developers. */
const INTERNALS = [
  PAGE,
  /\sat\s+[\w$<>`]+(?:[./][\w$<>`]+)+\(|Traceback \(most recent call last\)|\bStack trace:/,
  /[\r\n]+\s*(?:(?:request|trace|correlation) ?id|time(?:stamp)?)\s*:/i,
  /;?\snested exception is\b|\s--->\s+[\w.]+Exception\b/,
  /\s(?:in|at)\s+(?:file:\/\/|\/|[A-Z]:\\)[^\s:]+\.\w+(?::(?:line )?\d+|\(\d+\))/,
  /\bSQL(?:STATE)?\s*[:[]|\b(?:SELECT\b.{1,500}?\bFROM|INSERT\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM)\b/,
  /\[(?:select .{1,500}? from|insert into|update \S+ set|delete from) /,
];
/** Longest text to read; no row shows more. */
const LONGEST_SHOWN = 4_000;

/**
 * Reduces a message to what a user may see: without stack traces, SQL, HTML and invisible characters. Of a 5xx, only the
 * first line is left. If the message quotes the JSON of another server, the message in that JSON is returned.
 */
export function sanitizeMessage(told: string, status: number): string | undefined {
  const whole = status >= 500 ? told.slice(0, LONGEST_TEXT) : told.slice(0, LONGEST_TEXT).replace(CLASS, '');
  const shown = (messageIn(whole) ?? whole).slice(0, LONGEST_SHOWN);
  const line = status >= 500 ? /[\r\n]/ : /[\r\n]\s*(?:at\s|File "|#\d+\s)/;
  const cut = [line, ...INTERNALS].reduce((rest, internal) => rest.split(internal, 1).join(''), shown);
  return text(readable(cut === shown ? cut : cut.replace(/[\s([;:,]+$/, '')));
}

/** Finds the error message in XML. */
export function readXml(xml: string): string | undefined {
  // SOAP has a body, too.
  if (/<(?:!doctype\s+html|html|head)\b/i.test(xml)) return undefined;
  for (const name of ELEMENTS) {
    const element = new RegExp(
      `<(?:\\w+:)?${name}\\b[^<>]*>(?:<!\\[CDATA\\[([^\\]]*)\\]\\]>|([^<]+))<`,
      'gi',
    );
    for (const [, data, content] of xml.matchAll(element)) {
      const found = text(data ?? content);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Finds the error message in JSON within a text, as when a server passes on the answer of another one. */
function messageIn(told: string): string | undefined {
  const start = told.search(/(?:\[\s*)?\{\s*"/);
  if (start < 0) return undefined;
  const end = Math.max(told.lastIndexOf('}'), told.lastIndexOf(']')) + 1;
  return readMessage(parseJson(told.slice(start, end)));
}

/** Removes terminal colours, HTML, and control characters. */
function readable(told: string): string {
  return told
    .replace(/\p{Cc}\[[\d;]*m/gu, '')
    .replace(MARKUP, (tag) => (/^<\/?(?:p|br|div|ul|ol|li|h\d)\b/i.test(tag) ? ' ' : ''))
    .replace(ENTITY, (entity, name?: string, decimal?: string, hex?: string) => {
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      const isCharacter = code > 0 && code <= 0x10ffff;
      return name
        ? (CHARACTERS[name.toLowerCase()] ?? entity)
        : isCharacter
          ? String.fromCodePoint(code)
          : entity;
    })
    .replace(/(?![\n\r\t])\p{Cc}|[\u202D\u202E]/gu, '');
}
