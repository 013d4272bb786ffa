/** Splits a name into words with spaces between them: `createServiceKey`, `create_service-key`. */
export function splitWords(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[\W_]+/)
    .filter(Boolean)
    .join(' ');
}
