/** Object of unknown shape. */
export type Members = Readonly<Record<string, unknown>>;

/** Members in which servers describe the error, by plain name. Those meant for users come first. */
const MESSAGES =
  'errorusermsg usermessage displaymessage friendlymessage localizedmessage longmessage detail message errordescription errormessage errorsummary description helpmessage validationmessage reason msg errmsg errormsg defaultmessage faultstring details text errortext translation diagnostics throwable clierror cause info issue div'.split(
    ' ',
  );
/** Members that are objects with more than a message on some servers. */
const ABOUT = /^(?:details|cause|info|issue)$/;
/** Endings of further message members, except those meant for developers. */
const OTHER_MESSAGE = /(?<!developer|debug|internal|log)(?:message|msg)$/;
/** Members that wrap the whole error. */
export const WRAPPER =
  /(?:error|fault|exception)$|^(?:errors|data|json|response|body|embedded|meta|status|result|value|ui|failure|responsestatus|attributes)$/;
/** Members with the values of a message's placeholders. */
const VALUES = ['parameters', 'variables', 'messagevars', 'params', 'args', 'arguments', 'format'];
const MOST_MEMBERS = 100;
/** Characters of a text that are read. */
export const LONGEST_TEXT = 65_536;
/** Values of a body that are read: more than any error has, and few enough to be read at once. */
const MOST_VALUES = 2_000;
/** Levels of a body that are read. */
export const DEEPEST = 5;

/** Finds the error message in a body, for many kinds of servers. */
export function readMessage(told: unknown, depth = 0): string | undefined {
  const body = parsed(told);
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(body)) return isRecord(body[0]) ? readMessage(body[0], depth + 1) : text(body[0]);
  if (!isRecord(body)) return undefined;
  const members = byPlainName(body);
  return (
    ownMessage(members, depth) ??
    wrapped(members, depth) ??
    text(members.get('error')) ??
    text(members.get('err')) ??
    (depth > 0 ? (text(members.get('value')) ?? text(members.get('title'))) : undefined) ??
    text(members.get('exception')) ??
    (members.size === 1 ? soleMessage([...members.values()][0], depth) : undefined)
  );
}

/** Finds the message in the only member of a body, which then wraps the whole error. */
function soleMessage(value: unknown, depth: number): string | undefined {
  const isWrapper = isRecord(value) || (Array.isArray(value) && isRecord(value[0]));
  return isWrapper ? readMessage(value, depth + 1) : undefined;
}

/** Finds the message among the members themselves. Prefers a sentence, since a single word is often a code. */
function ownMessage(members: ReadonlyMap<string, unknown>, depth: number): string | undefined {
  const reason = text(members.get('reason'));
  if (reason !== undefined && /\s.*\.$/.test(reason) && !members.has('detail')) return reason;
  const others = [...members.keys()].filter((name) => OTHER_MESSAGE.test(name));
  const found = [...MESSAGES, ...others].flatMap((name) => wordsOf(members.get(name), name, depth) ?? []);
  const message = found.find((words) => /\s/.test(words)) ?? found[0];
  return message && filled(message, members);
}

function wordsOf(value: unknown, name: string, depth: number): string | undefined {
  // In capitals, it is a code.
  if (!isRecord(value))
    return name === 'reason' && /^[A-Z\d_]+$/.test(simple(value)) ? undefined : text(value);
  if (ABOUT.test(name)) return text(value['text']);
  return readMessage(value, depth + 1) ?? soleText(value);
}

/** Finds the text, or the first of several texts, that is the only content of an object. */
function soleText(value: Members): string | undefined {
  const [sole, ...others]: unknown[] = Object.values(value);
  return others.length > 0 ? undefined : text(Array.isArray(sole) ? sole[0] : undefined);
}

function wrapped(members: ReadonlyMap<string, unknown>, depth: number): string | undefined {
  for (const [name, value] of members) {
    // Cisco wraps the error in a list beside its length.
    const isList = name === 'imdata';
    const inner = isList || WRAPPER.test(name) ? parsed(value) : undefined;
    const found = isList || isRecord(inner) ? readMessage(inner, depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Fills the placeholders of a message: `%1`, `{0}`, `%name`, `{name}`, and `%s` and `%d` in order. */
function filled(message: string, members: ReadonlyMap<string, unknown>): string {
  const values = VALUES.map((name) => members.get(name)).find((value) => typeof value === 'object');
  if (!values) return message;
  let next = 0;
  return message.replace(/%(\w+)|\{(\w+)\}/g, (place, ofPercent?: string, ofBraces?: string) => {
    const isList = Array.isArray(values);
    const first = isList && ofPercent ? 1 : 0;
    const name = isList && /^%[sd]$/.test(place) ? String(++next) : (ofPercent ?? ofBraces ?? '');
    const at = isList ? Number(name) - first : name;
    const found: unknown = Object.hasOwn(values, at) ? (values as Members)[at] : undefined;
    const value = isRecord(found) ? found['value'] : found;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : place;
  });
}

/** Checks whether a member holds the values of a message's placeholders, and so no problems. */
export function isValues(name: string, value: unknown): boolean {
  return VALUES.includes(name) && Array.isArray(value) && !value.some(isRecord);
}

/** Copies a listed error without the values of its message. */
export function withoutValues(entry: Members): Members {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !VALUES.includes(plainName(name))));
}

/** Checks whether an object itself holds a message. */
export function hasWords(record: Members): boolean {
  return [...byPlainName(record)].some(
    ([name, value]) =>
      (MESSAGES.includes(name) || OTHER_MESSAGE.test(name)) && wordsOf(value, name, DEEPEST) !== undefined,
  );
}

/** Lists the members of a body by plain name. If several share one, the plainest spelling wins. */
export function byPlainName(body: Members): ReadonlyMap<string, unknown> {
  // The message of an `Error` is not enumerable.
  const ofError: readonly [string, unknown][] = body instanceof Error ? [['message', body.message]] : [];
  const members = new Map<string, unknown>();
  for (const [name, value] of [...ofError, ...Object.entries(body).slice(0, MOST_MEMBERS)]) {
    const plain = plainName(name);
    if (!members.has(plain) || plain === name) members.set(plain, value);
  }
  return members;
}

/** Reduces the name of a member to lower-case letters and digits: `error_message` and `x:ErrorMessage` become one name. */
export function plainName(name: string): string {
  return name
    .replace(/^.*[:.](?=.)/, '')
    .replace(/[^A-Za-z\d]/g, '')
    .toLowerCase();
}

/** Parses a text that is JSON, as when a server passes on the answer of another one. */
export function parsed(value: unknown): unknown {
  if (!isJson(value) || value.length > LONGEST_TEXT) return value;
  // Without a byte order mark, which JSON does not allow.
  return bounded(parseJson(value.trim()) ?? value);
}

/** Parses JSON; `undefined` for another text. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isJson(value: unknown): value is string {
  return typeof value === 'string' && /^\s*(?:\{\s*"|\[\s*["{])/.test(value);
}

/** Leaves out what is too much of a body to read at once. The values on its upper levels stay. */
export function bounded(body: unknown): unknown {
  return copied(body, MOST_VALUES) ?? body;
}

/** Copies the first values of a body, level by level; `undefined` if there are no more than that. */
function copied(body: unknown, most: number): unknown {
  const copy = emptyLike(body);
  const level: [from: object, to: object][] = copy ? [[body as object, copy]] : [];
  let count = 0;
  for (const [from, to] of level) {
    for (const name in from) {
      const value = (from as Members)[name];
      // A text that is JSON holds a value in some thirty characters.
      count += 1 + (isJson(value) ? value.length >> 5 : 0);
      if (count > most) return copy;
      const inner = emptyLike(value);
      if (inner) level.push([value as object, inner]);
      Reflect.set(to, name, inner ?? value);
    }
  }
  return undefined;
}

function emptyLike(value: unknown): object | undefined {
  if (Array.isArray(value)) return [];
  // Without a prototype, which a member of the name `__proto__` would replace.
  return isRecord(value) && !(value instanceof Error) ? (Object.create(null) as object) : undefined;
}

/** Returns the value if it is a list, or else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Returns the trimmed value if it is a text that is not blank. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Returns a simple value as a text, and an empty text for an object, which may refuse to become one. */
export function simple(value: unknown): string {
  return Object(value) === value ? '' : String(value);
}

/** Checks for a plain object. Blobs and events are excluded: their `type` is not that of a problem. */
export function isRecord(value: unknown): value is Members {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && !(value instanceof Blob) && !(value instanceof Event);
}
