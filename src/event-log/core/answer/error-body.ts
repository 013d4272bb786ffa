/** Member of the request that was wrong. */
export interface EventLogFieldProblem {
  /** JSON pointer (RFC 6901) into the request, such as `#/vlan`. */
  readonly pointer: string | undefined;
  /** Description of what is wrong with it. */
  readonly detail: string;
}

/** Object of unknown shape. */
export type Members = Readonly<Record<string, unknown>>;

/** Members in which servers describe the error, most specific first. */
const MESSAGES =
  'detail message Message error_description errorMessage error_message errorSummary error_summary errorDescription userMessage hydra:description description reason msg errmsg errMsg defaultMessage faultstring'.split(
    ' ',
  );
/** Members that wrap the whole error. */
const WRAPPERS =
  'error Error errors odata.error fault data json response body _embedded innererror meta status result exception'.split(
    ' ',
  );
/** Members that list errors of individual members of the request. */
const LISTS =
  'errors Errors violations invalid-params invalidParams invalid_params params issues fieldErrors field_errors fieldViolations validationErrors validation_errors subErrors errorMessages non_field_errors formErrors modelState ModelState causes errorCauses errordetails error_messages problems _errors'.split(
    ' ',
  );
/** Members that are such a list on some servers, and a text or something else on others. */
const LISTS_AT_TIMES = ['detail', 'details', 'message', 'validation'];
/** Members that are a dictionary of errors on some servers, and something else on others. */
const DICTIONARIES = [...LISTS_AT_TIMES, 'data', 'fields', 'messages'];
/** Members of a listed error that name the member of the request. */
const PLACES =
  'pointer source field propertyPath property propertyref instancePath path loc param parameter target attribute attr in name'.split(
    ' ',
  );
/** Names for the request as a whole. */
const WHOLE = new Set(['', ...'$ _ base __all__ non_field_errors formErrors _errors detail'.split(' ')]);
/** Name of a member, or index of an item. Anything else could hold a secret in an unknown form. */
const MEMBER = /^(?:\d{1,4}|(?=\D+(?:\d\D*){0,3}$)[A-Za-z_$@][\w$@~%-]{0,39})$/;
const LONGEST_LIST = 20;
const DEEPEST = 5;

/** Finds the error message in a body, for many kinds of servers. */
export function readMessage(body: unknown, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(body)) return isRecord(body[0]) ? readMessage(body[0], depth + 1) : text(body[0]);
  if (!isRecord(body)) return undefined;
  for (const name of MESSAGES) {
    const found = text(body[name]) ?? (isRecord(body[name]) ? readMessage(body[name], depth + 1) : undefined);
    if (found !== undefined) return found;
  }
  for (const name of WRAPPERS) {
    const found = isRecord(body[name]) ? readMessage(body[name], depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  return text(body['error']) ?? text(body['err']) ?? (depth > 0 ? text(body['value']) : undefined);
}

/** Finds the wrong members of the request that a body lists, for many kinds of servers; at most 20. */
export function readFieldProblems(body: unknown): readonly EventLogFieldProblem[] {
  const found = Array.isArray(body) ? readList(body, [], 0) : readLists(body, [], 0);
  return found.slice(0, LONGEST_LIST);
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
    const isList = LISTS.includes(name) || (DICTIONARIES.includes(name) && isRecord(value));
    const isPlace = !WHOLE.has(name) && !isList && (isRecord(body) || isRecord(value));
    return readBare(value, isPlace ? [...place, ...partsOf(name)] : place);
  });
}

function readLists(body: unknown, place: readonly string[], depth: number): EventLogFieldProblem[] {
  if (!isRecord(body) || depth > DEEPEST) return [];
  const lists = LISTS.flatMap((name) => readList(body[name], place, depth + 1));
  const others = LISTS_AT_TIMES.flatMap((name) => {
    const value = body[name];
    if (Array.isArray(value)) return readList(value, place, depth + 1);
    return isRecord(value) && !isDictionary(value) ? readLists(value, place, depth + 1) : [];
  });
  const dictionaries = DICTIONARIES.flatMap((name) =>
    isDictionary(body[name]) ? readList(body[name], place, depth + 1) : [],
  );
  const wrapped = WRAPPERS.filter((name) => !LISTS.includes(name)).flatMap((name) =>
    readLists(body[name], place, depth + 1),
  );
  return [...lists, ...others, ...dictionaries, ...wrapped];
}

/** True for an object that maps members to their errors. */
function isDictionary(value: unknown): boolean {
  const isProblem = (one: unknown) =>
    text(one) !== undefined || (isRecord(one) && readMessage(one) !== undefined);
  const problems = isRecord(value) ? Object.values(value) : [];
  return (
    problems.length > 0 &&
    problems.every((one) =>
      Array.isArray(one) ? one.length > 0 && one.every(isProblem) : isRecord(one) && isProblem(one),
    )
  );
}

/** Reads a list of problems, a dictionary of problems by member, or a single problem. */
function readList(list: unknown, place: readonly string[], depth: number): EventLogFieldProblem[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(list)) {
    return list.slice(0, LONGEST_LIST).flatMap((entry: unknown) => readEntry(entry, place, depth + 1));
  }
  if (!isRecord(list)) return readEntry(list, place, depth + 1);
  // Some servers send a single problem instead of a list.
  if (
    text(list['detail']) !== undefined ||
    (text(list['message']) !== undefined && placeOf(list).length > 0)
  ) {
    return readEntry(list, place, depth + 1);
  }
  return Object.entries(list)
    .slice(0, LONGEST_LIST)
    .flatMap(([name, value]) => {
      if (WHOLE.has(name)) return readList(value, place, depth + 1);
      if (LISTS.includes(name) && typeof value === 'object') return readList(value, place, depth + 1);
      const at = [...place, ...partsOf(name)];
      return isRecord(value) ? readEntry(value, at, depth + 1) : readList(value, at, depth + 1);
    });
}

function readEntry(entry: unknown, place: readonly string[], depth: number): EventLogFieldProblem[] {
  if (!isRecord(entry)) {
    const detail = text(entry);
    return detail === undefined ? [] : [{ pointer: pointerTo(place), detail }];
  }
  const at = place.length > 0 ? place : placeOf(entry);
  const constraints = isRecord(entry['constraints'])
    ? Object.values(entry['constraints']).find(text)
    : undefined;
  const detail = readMessage(entry) ?? text(constraints) ?? text(entry['title']) ?? text(entry['code']);
  const inner = detail === undefined ? readLists(entry, place, depth + 1) : [];
  if (inner.length > 0) return inner;
  if (detail !== undefined) return [{ pointer: pointerTo(at), detail }];
  return place.length > 0 ? readList(entry, place, depth + 1) : [];
}

function placeOf(entry: Members): readonly string[] {
  for (const name of PLACES) {
    const value = entry[name];
    const found = isRecord(value) ? (value['pointer'] ?? value['parameter']) : value;
    const parts = partsOf(found);
    if (parts.length > 0) return parts;
  }
  return [];
}

/** Splits `#/a/b`, `/a/b`, `$.a.b`, `a[0].b` or `['body', 'a']`. Returns no parts if it is not a path of members. */
function partsOf(place: unknown): readonly string[] {
  const parts = Array.isArray(place) ? place.map(String) : typeof place === 'string' ? split(place) : [];
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

/** The trimmed value if it is a text that is not blank. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** True for a plain object. Blobs and events are excluded: their `type` is not that of a problem. */
export function isRecord(value: unknown): value is Members {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && !(value instanceof Blob) && !(value instanceof Event);
}
