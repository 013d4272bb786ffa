/** Tells whether a value from a file is what it should be. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isNumber: Check = (value) => Number.isFinite(value);
export const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** ISO 8601 in UTC with milliseconds, and no other form. */
export const isTime: Check = (value) => {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
};

/** Tells whether a value has members by name. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A check of texts. */
export function matching(pattern: RegExp): Check {
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** A check that is passed by these only. */
export function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

/** A check that is passed by what is absent, too. */
export function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

/** A check of each item of a list. */
export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** A check of each member of an object, and of its name. */
export function recordOf(check: Check, checkName: Check = isText): Check {
  return (value) =>
    isObject(value) && Object.entries(value).every(([name, member]) => checkName(name) && check(member));
}

/** A check of the members of an object that have a check; others may be there, as later versions add some. */
export function shaped(checks: Readonly<Record<string, Check>>): Check {
  return (value) => isObject(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
}
