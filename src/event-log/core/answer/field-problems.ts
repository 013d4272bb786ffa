import {
  byPlainName,
  hasWords,
  isRecord,
  isValues,
  type Members,
  parsed,
  plainName,
  readMessage,
  simple,
  text,
  withoutValues,
  WRAPPER,
} from './error-body';

/** Member of the request that was wrong. */
export interface EventLogFieldProblem {
  /** JSON pointer (RFC 6901) into the request, such as `#/vlan`. */
  readonly pointer: string | undefined;
  /** Description of what is wrong with it. */
  readonly detail: string;
}

/** Members that list errors of individual members of the request, by plain name. */
const LIST =
  /(?:errors|violations|issues|problems|messages|causes|reasons|notifications|exceptions|errordetails|errorchain|validationresults)$|^(?:invalid(?:params|parameters|fields)|params|issue|modelstate|additional(?:details|info)|extendedinfo|rules)$/;
/** Members that are such a list on some servers, and a text or something else on others. */
const LIST_AT_TIMES = /^(?:error|detail|details|message|validation|fields)$/;
/** Members that are a dictionary of errors on some servers, and something else on others. */
const DICTIONARY = /^(?:error|detail|details|message|validation|data|fields|messages)$/;
/** Members that list parts of the request, each with its own errors. */
const PARTS = /^(?:nodes|children|properties|results|elements|items|data)$/;
/** Members that only add a level above the members of the request. */
const STRUCTURE = /^(?:children|properties)$/;
/** Members of a listed error that name the member of the request. */
const PLACES =
  'pointer inputpath source field fieldname fieldpath propertypath property propertyname propertyref instancepath errorpath path loc param parameter target attribute attr argumentname element in name'.split(
    ' ',
  );
/** Members of a listed error that name several members of the request; the first one counts. */
const PLACES_OF_SEVERAL = ['fields', 'members', 'membernames', 'relatedproperties', 'expression'];
/** Names for the request as a whole. */
const WHOLE = new Set([
  '',
  ...'$ _ base __all__ non_field_errors formErrors _errors detail errormessage'.split(' '),
]);
/** Name of a member, or index of an item. Anything else is a class of errors, or could hold a secret in some form. */
const MEMBER = /^(?!.*(?:Error|Exception)$)(?:\d{1,4}|(?=\D+(?:\d\D*){0,3}$)[A-Za-z_$@][\w$@~%-]{0,39})$/;

const LONGEST_LIST = 20;
/** Levels of a body that are read. A list takes two: its own, and that of its items. */
const DEEPEST = 7;

/** Finds the wrong members of the request that a body lists, for many kinds of servers; at most 20. */
export function readFieldProblems(told: unknown): readonly EventLogFieldProblem[] {
  const body = parsed(told);
  // As in JSend.
  const isFail = isRecord(body) && body['status'] === 'fail' && isRecord(body['data']);
  const list = isFail ? body['data'] : body;
  const found = isFail || Array.isArray(body) ? readList(list, [], 0) : readLists(body, [], 0);
  const known = new Set<string>();
  const isNew = ({ pointer, detail }: EventLogFieldProblem) => {
    // Some servers list the same errors twice: by member, and in order.
    const key = `${pointer ?? ''} ${detail}`;
    return pointer === undefined || (!known.has(key) && known.add(key));
  };
  return found.filter(isNew).slice(0, LONGEST_LIST);
}

/** Reads a body that consists only of members and their errors, at any depth, as Django and Rails send it. */
export function readBareFieldProblems(body: unknown): readonly EventLogFieldProblem[] {
  return isBare(body, 0) ? readBare(body, []).slice(0, LONGEST_LIST) : [];
}

function isBare(body: unknown, depth: number): boolean {
  const isText = (value: unknown) => depth > 0 && text(value) !== undefined;
  if (depth > DEEPEST) return false;
  if (Array.isArray(body)) {
    return body.every(isText) || body.every((entry) => isRecord(entry) && isBare(entry, depth + 1));
  }
  return (
    isRecord(body) &&
    Object.values(body).every((value) => typeof value === 'object' && isBare(value, depth + 1))
  );
}

function readBare(body: unknown, place: readonly string[]): EventLogFieldProblem[] {
  const detail = text(body);
  if (detail !== undefined) return [{ pointer: pointerTo(place), detail }];
  if (!Array.isArray(body) && !isRecord(body)) return [];
  return Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
    const plain = plainName(name);
    const isList = isListOf(plain) || (DICTIONARY.test(plain) && isRecord(value));
    const isStructure = STRUCTURE.test(plain) && 'errors' in body;
    const isPlace = !isWhole(name) && !isList && !isStructure && (isRecord(body) || isRecord(value));
    return readBare(value, isPlace ? [...place, ...partsOf(name)] : place);
  });
}

function readLists(told: unknown, place: readonly string[], depth: number): EventLogFieldProblem[] {
  const body = parsed(told);
  if (!isRecord(body) || depth > DEEPEST) return [];
  const members = [...byPlainName(body)];
  const isSole = members.length === 1;
  return members.flatMap(([name, value]) => readMember(name, parsed(value), place, depth + 1, isSole));
}

/** Reads one member of a body. If it is the only one, it wraps the whole error. */
function readMember(
  name: string,
  value: unknown,
  place: readonly string[],
  depth: number,
  isSole: boolean,
): EventLogFieldProblem[] {
  if (isValues(name, value)) return [];
  // A dictionary of texts has no message of its own.
  const isTexts = name === 'message' && isRecord(value) && readMessage(value, 1) === undefined;
  if (LIST.test(name) || isTexts || (DICTIONARY.test(name) && isDictionary(value)))
    return readList(value, place, depth);
  if (Array.isArray(value)) {
    if (PARTS.test(name)) return readParts(value, place, depth);
    const isList = LIST_AT_TIMES.test(name) || name === 'body' || (isSole && value.some(isRecord));
    return isList ? readList(value, place, depth) : [];
  }
  if (isRecord(value) && STRUCTURE.test(name)) return readParts(value, place, depth);
  const isWrapper = isSole || isListOf(name) || WRAPPER.test(name) || name === 'description';
  return [
    ...(name === 'data' ? readData(value, place) : []),
    ...(isWrapper ? readLists(value, place, depth) : []),
  ];
}

function isListOf(name: string): boolean {
  return LIST.test(name) || LIST_AT_TIMES.test(name);
}

function isWhole(name: string): boolean {
  return WHOLE.has(name) || name.startsWith('_');
}

/** Checks for a dictionary of members and their errors. */
function isDictionary(value: unknown): boolean {
  const isProblem = (one: unknown) => text(one) !== undefined || (isRecord(one) && hasWords(one));
  const problems = Object.entries(isRecord(value) ? value : {}).filter(([name]) => !name.startsWith('_'));
  return (
    problems.length > 0 &&
    problems.every(([, one]) =>
      Array.isArray(one) ? one.length > 0 && one.every(isProblem) : isRecord(one) && isProblem(one),
    )
  );
}

/** Reads a list or a dictionary of errors, or a single error. */
function readList(list: unknown, place: readonly string[], depth: number): EventLogFieldProblem[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(list)) {
    return list.slice(0, LONGEST_LIST).flatMap((entry: unknown) => readEntry(entry, place, depth + 1));
  }
  if (!isRecord(list)) return readEntry(list, place, depth + 1);
  // Some servers send a single error where others send a list.
  if (
    text(list['detail']) !== undefined ||
    (text(list['message']) !== undefined && placeOf(list).length > 0)
  ) {
    return readEntry(list, place, depth + 1);
  }
  return Object.entries(list)
    .slice(0, LONGEST_LIST)
    .flatMap(([name, value]) => {
      const plain = plainName(name);
      if (STRUCTURE.test(plain) && isRecord(value)) return readParts(value, place, depth + 1);
      const isList =
        typeof value === 'object' && (LIST.test(plain) || (plain === 'error' && Array.isArray(value)));
      if (isWhole(name) || isList) return readList(value, place, depth + 1);
      // The error itself, one level further down.
      const isError = /^(?:error|json)$/.test(plain) && isRecord(value);
      const at = isError ? place : [...place, ...partsOf(name)];
      const isEntry = isRecord(value) && !(isError && readMessage(value) === undefined);
      return isEntry ? readEntry(value, at, depth + 1) : readList(value, at, depth + 1);
    });
}

/** Reads the errors that parts of the request, such as the fields of a form, list themselves. */
function readParts(parts: object, place: readonly string[], depth: number): EventLogFieldProblem[] {
  return Object.entries(parts).flatMap(([name, part]: [string, unknown]) => {
    if (!isRecord(part)) return [];
    const at = [...place, ...(Array.isArray(parts) ? placeOf(part) : partsOf(name))];
    return isRecord(part['error']) || isRecord(part['constraints'])
      ? readEntry(part, at, depth + 1)
      : readLists(withoutValues(part), at, depth + 1);
  });
}

/** Reads the `data` of an error, as in JSON-RPC: further messages, or an error that contains them. */
function readData(data: unknown, place: readonly string[]): EventLogFieldProblem[] {
  const detail = isRecord(data) ? text(data['message']) : text(data);
  return detail !== undefined && /\s/.test(detail) ? [{ pointer: pointerTo(place), detail }] : [];
}

function readEntry(told: unknown, place: readonly string[], depth: number): EventLogFieldProblem[] {
  const entry = parsed(told);
  if (!isRecord(entry)) {
    const detail = text(entry);
    return detail === undefined ? [] : [{ pointer: pointerTo(place), detail }];
  }
  // A rule that was met.
  if (entry['verified'] === true) return [];
  const at = place.length > 0 ? place : placeOf(entry);
  const constraints = isRecord(entry['constraints'])
    ? Object.values(entry['constraints']).find(text)
    : undefined;
  const detail =
    readMessage(entry) ??
    text(constraints) ??
    text(entry['title']) ??
    (at.length > 0 ? text(entry['code']) : undefined);
  // An error without a member may list errors that have one.
  const inner = detail === undefined || at.length === 0 ? readLists(withoutValues(entry), at, depth + 1) : [];
  if (detail !== undefined) return [{ pointer: pointerTo(at), detail }, ...inner];
  if (inner.length > 0) return inner;
  return place.length > 0 ? readList(entry, place, depth + 1) : [];
}

function placeOf(entry: Members): readonly string[] {
  const members = byPlainName(entry);
  const places = [members.get('extensions'), members.get('attributes')].filter(isRecord).map(placeOf);
  // The path in an error of GraphQL is that of the answer.
  const isGraphql = members.has('locations') || members.has('extensions');
  const own = PLACES.filter((name) => name !== 'path' || !isGraphql).map((name) => {
    const value = members.get(name);
    return partsOf(isRecord(value) ? (value['pointer'] ?? value['parameter']) : value);
  });
  const ofSeveral = PLACES_OF_SEVERAL.map((name) => {
    const value = members.get(name);
    return Array.isArray(value) ? partsOf(value[0]) : [];
  });
  return [...places, ...own, ...ofSeveral].find((parts) => parts.length > 0) ?? [];
}

/** Splits `#/a/b`, `/a/b`, `$.a.b`, `a[0].b` or `['body', 'a']` into its parts; empty for anything else. */
function partsOf(place: unknown): readonly string[] {
  const keyOf = (part: unknown) => simple(isRecord(part) ? part['key'] : part);
  const parts = Array.isArray(place) ? place.map(keyOf) : typeof place === 'string' ? split(place) : [];
  const ofBody = Array.isArray(place) && parts[0] === 'body' ? parts.slice(1) : parts;
  return ofBody.every((part) => MEMBER.test(part)) ? ofBody : [];
}

function split(place: string): readonly string[] {
  if (/^#?\//.test(place)) return place.replace(/^#?\//, '').split('/');
  const dotted = place.replace(/^\$\.?/, '').replaceAll(/\[['"]?([^\]'"]*)['"]?\]/g, '.$1');
  return dotted.split('.').filter(Boolean);
}

function pointerTo(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : `#/${parts.join('/')}`;
}
