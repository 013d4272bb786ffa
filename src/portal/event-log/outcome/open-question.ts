/** A change that the API may or may not have made. */
export interface OpenQuestion {
  /** Key of its row in the log: see {@link questionKey}. */
  readonly key: string;
  readonly method: string;
  /** Path of the thing that it changes, or of the list that it adds to. */
  readonly path: string;
  /** Verb at the end of the path: `approve`. */
  readonly verb: string | undefined;
  /** Members that the thing has once the change is made. Members that the API never shows are not compared. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** Key of the row of a change whose answer was lost, by which the row is found once the outcome is known. */
export function questionKey(method: string, path: string): string {
  return `${method} ${path}`;
}

export type Thing = Readonly<Record<string, unknown>>;

/** An answer of the API: one thing, or the things in a list. */
export interface Shown {
  readonly things: readonly Thing[];
  readonly isList: boolean;
  /** True if the list is complete: no filter, and no other pages. */
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

/** Checks of the state that a thing has after each verb. */
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
/** Parts of a thing that have their own paths. */
const PARTS: readonly string[] = ['term', 'lock'];
/** Lists that show things whose own paths cannot be read. */
const SHOWN_AT: Readonly<Record<string, string>> = {
  '/api/connection-requests': '/api/approvals',
  '/api/speed-changes': '/api/approvals',
};

/** Returns the question that a request leaves open; `undefined` if no read can answer it. */
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

/** Members that are never kept, such as card numbers. */
const SECRET: readonly string[] = ['number', 'cvv', 'code', 'password'];

function shownMembers(body: Thing): Thing {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !SECRET.includes(name)));
}

/**
 * Checks whether a change was made, from what the API shows later. A negative result proves nothing: the request may
 * not have arrived yet.
 *
 * @param path path that was read
 * @param before things in the list, by id, when it was last read completely before the change; without them, an added
 * thing cannot be recognized
 */
export function isDone(
  { method, path: changed, verb, members }: OpenQuestion,
  path: string,
  { things, isList, isWhole }: Shown,
  before: ReadonlyMap<string, Thing> | undefined,
): boolean {
  const isLike = verb
    ? (thing: Thing) => AFTER[verb]?.(thing) === true
    : (thing: Thing) => has(thing, members);
  if (path === changed) {
    if (!isList) return method !== 'DELETE' && things.some(isLike);
    // Adding what is there already changes it: a company has each card once.
    return (
      before !== undefined && things.some((thing) => isLike(thing) && !isLike(before.get(idOf(thing)) ?? {}))
    );
  }
  if (path !== changed.slice(0, changed.lastIndexOf('/')) || !isList) return false;
  const id = decodeURIComponent(changed.slice(path.length + 1));
  const thing = things.find((each) => idOf(each) === id);
  return method === 'DELETE' ? isWhole && thing === undefined : thing !== undefined && isLike(thing);
}

/** Checks whether the shown thing has the requested values, ignoring members that it does not show. */
function has(shown: unknown, asked: unknown): boolean {
  if (Array.isArray(shown) && Array.isArray(asked)) {
    return shown.length === asked.length && shown.every((each, place) => has(each, asked[place]));
  }
  if (!isThing(shown) || !isThing(asked)) return shown === asked;
  const names = Object.keys(asked).filter((name) => Object.hasOwn(shown, name));
  return names.length > 0 && names.every((name) => has(shown[name], asked[name]));
}

/** Id of a thing; empty if it has none. */
export function idOf({ id, uid }: Thing): string {
  const own = id ?? uid;
  return typeof own === 'string' ? own : '';
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
