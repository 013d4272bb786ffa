/** Change of which nobody knows whether the API has made it. */
export interface OpenQuestion {
  /** Key of its row in the log: see {@link questionKey}. */
  readonly key: string;
  readonly method: string;
  /** Path of what it changes: that of a thing, or of the list that a new one is added to. */
  readonly path: string;
  /** Verb at the end of the address: `approve`. */
  readonly verb: string | undefined;
  /** Members that the thing has once it is done. Those that the API never shows are not compared. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** Key of the row of a change whose answer was lost, by which that can be found once the truth is known. */
export function questionKey(method: string, path: string): string {
  return `${method} ${path}`;
}

type Thing = Readonly<Record<string, unknown>>;

/** An answer of the API: a thing, or things of a list. */
export interface Shown {
  readonly things: readonly Thing[];
  readonly isList: boolean;
  /** True for a list that has no things but these, neither on other pages nor behind a filter. */
  readonly isWhole: boolean;
}

const LIMITED = /^[^?]*(?:\?limit=\d+)?$/;

export function shownIn(url: string, body: unknown): Shown {
  const records = isThing(body) ? body['records'] : undefined;
  const isList = Array.isArray(records);
  const things = (isList ? (records as readonly unknown[]) : [body]).filter(isThing);
  const isWhole = isList && isThing(body) && body['before'] === undefined && LIMITED.test(url);
  return { things, isList, isWhole };
}

const hasState =
  (...states: readonly string[]) =>
  ({ state }: Thing) =>
    states.includes(String(state));

/** State of a thing after each verb. */
const AFTER: Readonly<Record<string, (thing: Thing) => boolean>> = {
  approve: hasState('APPROVED'),
  deny: hasState('DENIED'),
  cancel: hasState('CANCELLED'),
  terminate: hasState('CANCELLED', 'DECOMMISSIONED'),
  restore: hasState('LIVE'),
  deactivate: ({ active, state }) => active === false || state === 'DEACTIVATED',
  revoke: ({ revokedAt }) => revokedAt !== undefined,
  enable: ({ enabled }) => enabled === true,
};
/** Parts of a thing that have addresses of their own. */
const PARTS: readonly string[] = ['term', 'lock'];
/** Requests to other companies are shown in one list. */
const SHOWN_AT: Readonly<Record<string, string>> = {
  '/api/connection-requests': '/api/approvals',
  '/api/speed-changes': '/api/approvals',
};

/** The question that a request leaves open; `undefined` if nothing that can be read answers it. */
export function openQuestion(method: string, url: string, body: unknown): OpenQuestion | undefined {
  const address = url.split('?', 1).join('');
  const end = address.split('/').at(-1) ?? '';
  const verb = Object.hasOwn(AFTER, end) ? end : undefined;
  const at = verb || PARTS.includes(end) ? address.slice(0, -end.length - 1) : address;
  const list = at.slice(0, at.lastIndexOf('/'));
  const path = (SHOWN_AT[list] ?? list) + at.slice(list.length);
  const members = isThing(body) ? shownMembers(body) : {};
  if (!verb && method !== 'DELETE' && Object.keys(members).length === 0) return undefined;
  return { key: questionKey(method, address), method, path, verb, members };
}

/** Card numbers and the like are not kept, not even for a moment. */
const SECRET: readonly string[] = ['number', 'cvv', 'code', 'password'];

function shownMembers(body: Thing): Thing {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !SECRET.includes(name)));
}

/**
 * Checks whether a change was made, by what the API shows later. It never tells that one was not made: the request may still
 * be on its way.
 *
 * @param path address that was read
 * @param before ids in that list when the whole of it was last read before the change; a new one cannot be told without
 */
export function isDone(
  { method, path: changed, verb, members }: OpenQuestion,
  path: string,
  { things, isList, isWhole }: Shown,
  before: ReadonlySet<string> | undefined,
): boolean {
  const isLike = verb
    ? (thing: Thing) => AFTER[verb]?.(thing) === true
    : (thing: Thing) => has(thing, members);
  if (path === changed) {
    if (!isList) return method !== 'DELETE' && things.some(isLike);
    return before !== undefined && things.some((thing) => !before.has(idOf(thing)) && isLike(thing));
  }
  if (path !== changed.slice(0, changed.lastIndexOf('/')) || !isList) return false;
  const id = decodeURIComponent(changed.slice(path.length + 1));
  const thing = things.find((each) => idOf(each) === id);
  return method === 'DELETE' ? isWhole && thing === undefined : thing !== undefined && isLike(thing);
}

/** Checks whether what is shown has all that was asked for, as far as it shows such members at all. */
function has(shown: unknown, asked: unknown): boolean {
  if (Array.isArray(shown) && Array.isArray(asked)) {
    return shown.length === asked.length && shown.every((each, place) => has(each, asked[place]));
  }
  if (!isThing(shown) || !isThing(asked)) return shown === asked;
  const names = Object.keys(asked).filter((name) => Object.hasOwn(shown, name));
  return names.length > 0 && names.every((name) => has(shown[name], asked[name]));
}

/** Id of a thing in a list; empty if it has none. */
export function idOf({ id, uid }: Thing): string {
  const own = id ?? uid;
  return typeof own === 'string' ? own : '';
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
