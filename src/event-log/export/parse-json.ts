/** What there is between values; strings may hold the same signs. */
const SIGN = /"[^"\\]*(?:\\[^][^"\\]*)*"|[[\]{},:]/g;
const BLANKS = /[ \t\n\r]*/y;

/**
 * Parses JSON in steps, since a large text at once would keep the page from reacting: it yields how far it has come
 * after each item of the lists, of which a log has many.
 *
 * @returns the value
 * @throws SyntaxError as `JSON.parse()`
 */
export function* parseJson(text: string): Generator<number, unknown> {
  const json = new JsonText(text);
  const value = yield* readValue(json);
  if (json.sign !== '') throw new SyntaxError('There is more after the value.');
  return value;
}

function* readValue(json: JsonText): Generator<number, unknown> {
  if (json.sign === '[') return yield* readList(json);
  if (json.sign === '{') return yield* readObject(json);
  return json.value();
}

function* readList(json: JsonText): Generator<number, unknown[]> {
  const items: unknown[] = [];
  if (json.isEmpty('[', ']')) return items;
  do {
    items.push(json.value());
    yield json.at;
  } while (json.goesOn(']'));
  return items;
}

function* readObject(json: JsonText): Generator<number, object> {
  const members: [string, unknown][] = [];
  if (json.isEmpty('{', '}')) return {};
  do {
    const name = json.value();
    if (typeof name !== 'string') throw new SyntaxError('A member has no name.');
    json.expect(':');
    members.push([name, yield* readValue(json)]);
  } while (json.goesOn('}'));
  return Object.fromEntries(members);
}

/** A JSON text, and how much of it has been read. */
class JsonText {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next sign; nothing at the end. */
  get sign(): string {
    BLANKS.lastIndex = this.at;
    BLANKS.exec(this.#text);
    this.at = BLANKS.lastIndex;
    return this.#text.charAt(this.at);
  }

  expect(sign: string): void {
    if (this.sign !== sign) throw new SyntaxError(`There is no “${sign}” at ${this.at}.`);
    this.at++;
  }

  isEmpty(open: string, close: string): boolean {
    this.expect(open);
    if (this.sign !== close) return false;
    this.at++;
    return true;
  }

  /** Whether something follows in a list or an object, which ends otherwise. */
  goesOn(close: string): boolean {
    const goesOn = this.sign === ',';
    this.expect(goesOn ? ',' : close);
    return goesOn;
  }

  /** The next value as a whole. */
  value(): unknown {
    const start = this.at;
    this.at = this.#endOfValue();
    return JSON.parse(this.#text.slice(start, this.at));
  }

  #endOfValue(): number {
    let depth = 0;
    SIGN.lastIndex = this.at;
    for (let found = SIGN.exec(this.#text); found; found = SIGN.exec(this.#text)) {
      const [sign] = found;
      const closes = sign === '}' || sign === ']';
      if (sign === '{' || sign === '[') depth++;
      else if (depth === 0 && !sign.startsWith('"')) return found.index;
      else if (closes && --depth === 0) return SIGN.lastIndex;
    }
    return this.#text.length;
  }
}
