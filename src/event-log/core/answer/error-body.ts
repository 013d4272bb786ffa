/** A record of any shape. */
export type Members = Readonly<Record<string, unknown>>;

/** Names under which servers tell what went wrong in words, those that are meant for users first. */
const MESSAGES =
  'errorusermsg usermessage displaymessage friendlymessage localizedmessage detail message errordescription errormessage errorsummary description helpmessage validationmessage reason msg errmsg errormsg defaultmessage faultstring details text errortext translation diagnostics cause info issue'.split(
    ' ',
  );
/** Names of records that hold more than words. */
const ABOUT = /^(?:details|cause|info|issue)$/;
/** Other names of messages, unless they are meant for developers. */
const OTHER_MESSAGE = /(?<!developer|debug|internal|log)(?:message|msg)$/;
/** Names of what they wrap all of it in. */
export const WRAPPER =
  /(?:error|fault|exception)$|^(?:errors|data|json|response|body|embedded|meta|status|result|value|ui|failure|responsestatus)$/;
/** Names of what is to be put into a message. */
const VALUES = ['parameters', 'variables', 'messagevars', 'params', 'args', 'arguments'];
const MOST_MEMBERS = 100;
const LONGEST_TEXT = 65_536;
/** Depth to which bodies are read. */
export const DEEPEST = 5;

/** The words in which a body tells what went wrong, as servers of many kinds have them. */
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

/** The words of the only member, which wraps all of it. */
function soleMessage(value: unknown, depth: number): string | undefined {
  const isWrapper = isRecord(value) || (Array.isArray(value) && isRecord(value[0]));
  return isWrapper ? readMessage(value, depth + 1) : undefined;
}

/** The words among the members themselves: a sentence if there is one, since a single word is often a code. */
function ownMessage(members: ReadonlyMap<string, unknown>, depth: number): string | undefined {
  const reason = text(members.get('reason'));
  if (reason !== undefined && /\s.*\.$/.test(reason) && !members.has('detail')) return reason;
  const others = [...members.keys()].filter((name) => OTHER_MESSAGE.test(name));
  const found = [...MESSAGES, ...others].flatMap((name) => wordsOf(members.get(name), name, depth) ?? []);
  const message = found.find((words) => /\s/.test(words)) ?? found[0];
  return message && filled(message, members);
}

function wordsOf(value: unknown, name: string, depth: number): string | undefined {
  if (!isRecord(value)) return text(value);
  return ABOUT.test(name) ? text(value['text']) : readMessage(value, depth + 1);
}

function wrapped(members: ReadonlyMap<string, unknown>, depth: number): string | undefined {
  for (const [name, value] of members) {
    const inner = WRAPPER.test(name) ? parsed(value) : undefined;
    const found = isRecord(inner) ? readMessage(inner, depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A message with its values in place of `%1`, `{0}`, `%name` and `{name}`. */
function filled(message: string, members: ReadonlyMap<string, unknown>): string {
  const values = VALUES.map((name) => members.get(name)).find((value) => typeof value === 'object');
  if (!values) return message;
  return message.replace(/%(\w+)|\{(\w+)\}/g, (place, ofPercent?: string, ofBraces?: string) => {
    const first = Array.isArray(values) && ofPercent ? 1 : 0;
    const name = ofPercent ?? ofBraces ?? '';
    const value = (values as Members)[/^\d+$/.test(name) ? Number(name) - first : name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : place;
  });
}

/** True for the values of a message with places for them, which are no problems. */
export function isValues(name: string, value: unknown): boolean {
  return VALUES.includes(name) && Array.isArray(value) && !value.some(isRecord);
}

/** An entry without the values of its message. */
export function withoutValues(entry: Members): Members {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !VALUES.includes(plainName(name))));
}

/** True for a record that tells something in words itself. */
export function hasWords(record: Members): boolean {
  return [...byPlainName(record)].some(
    ([name, value]) =>
      (MESSAGES.includes(name) || OTHER_MESSAGE.test(name)) && wordsOf(value, name, DEEPEST) !== undefined,
  );
}

/** The members of a body by their plain names; of several with the same one, that which is written most plainly. */
export function byPlainName(body: Members): ReadonlyMap<string, unknown> {
  // The message of an error is none of those that can be listed.
  const ofError: readonly [string, unknown][] = body instanceof Error ? [['message', body.message]] : [];
  const members = new Map<string, unknown>();
  for (const [name, value] of [...ofError, ...Object.entries(body).slice(0, MOST_MEMBERS)]) {
    const plain = plainName(name);
    if (!members.has(plain) || plain === name) members.set(plain, value);
  }
  return members;
}

/** A name without the namespace and in the one spelling of `error_message`, `errorMessage`, `$message` and `x:ErrorMessage`. */
export function plainName(name: string): string {
  return name
    .replace(/^.*[:.](?=.)/, '')
    .replace(/[^A-Za-z\d]/g, '')
    .toLowerCase();
}

/** The value of a text that is JSON, as where a server passes on the answer of another. */
export function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT || !/^\s*(?:\{\s*"|\[\s*["{])/.test(value))
    return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The trimmed value if it is a text that is not blank. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** True for a plain object. Blobs and events are excluded: their `type` is not that of a problem. */
export function isRecord(value: unknown): value is Members {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && !(value instanceof Blob) && !(value instanceof Event);
}
