/** A word that is part of an API: lower-case letters, perhaps with dashes, and versions such as `v2`. */
const WORD = /^(?:v\d{1,3}|[a-z]{1,24}(?:[-_][a-z]{1,24}){0,4})$/;

/**
 * A route template for a URL that no rule knows. Whatever is not plainly a word could be an identifier or a secret
 * (keys stand in paths too), so it becomes `:id`.
 */
export function guessTemplate(segments: readonly string[]): string {
  return `/${segments.map((segment) => (segment === '' || WORD.test(segment) ? segment : ':id')).join('/')}`;
}

/** What a route is about, in words: `service keys` for `/api/service-keys/:id`. */
export function nounOfTemplate(template: string): string {
  const word = template.split('/').findLast((segment) => segment !== '' && !segment.startsWith(':'));
  return word?.replace(/[-_]+/g, ' ') ?? template;
}
