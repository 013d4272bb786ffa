const TITLE = /^\s*it\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)/gm;
const VALUE = /\$\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** Titles of the tests in a spec, as written there, without quotes. */
export const titlesIn = (spec) =>
  Array.from(spec.matchAll(TITLE), ([, literal]) => literal.slice(1, -1).replace(/\\(.)/g, '$1'));

/**
 * True if a spec has a test with this title. If the title contains values, the spec must contain them too; an ellipsis
 * stands for any value.
 *
 * @param {string} spec text of the file
 * @param {string} title title as quoted in a document
 */
export function hasTest(spec, title) {
  const known = titlesIn(spec);
  const elsewhere = known.reduce((rest, one) => rest.replaceAll(one, ''), spec);
  return known.some((written) => {
    const parts = written.split(VALUE).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const [found, ...values] = new RegExp(`^${parts.join('(.+?)')}$`).exec(title) ?? [];
    return (
      found !== undefined &&
      values.flatMap((value) => value.split('…')).every((value) => elsewhere.includes(value.trim()))
    );
  });
}
