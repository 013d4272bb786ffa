import { Buffer } from 'node:buffer';

/** Minimum length of a secret that cannot occur by chance; a shorter one counts only as a word of its own. */
const UNMISTAKABLE = 12;

/**
 * Tells if a text contains a secret: as it was typed or shown, without spaces and hyphens, or encoded.
 *
 * @param {string} text
 * @param {string} secret
 */
export function holdsSecret(text, secret) {
  return spellings(secret).some((spelling) =>
    spelling.length < UNMISTAKABLE ? standsAlone(text, spelling) : text.includes(spelling),
  );
}

function spellings(secret) {
  const compact = secret.replace(/[ -]/g, '');
  const bytes = Buffer.from(secret);
  const encoded = [encodeURIComponent(secret), bytes.toString('hex'), bytes.toString('base64')];
  return [...new Set([secret, compact, ...(secret.length < UNMISTAKABLE ? [] : encoded)])];
}

function standsAlone(text, spelling) {
  const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w.:-])${escaped}(?![\\w.:-])`).test(text);
}
