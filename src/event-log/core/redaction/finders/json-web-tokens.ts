import { allMatches, type Finding } from './finding';

const STRETCH = /[\w-]+/g;

/**
 * Finds JSON Web Tokens (RFC 7519). The first part is the Base64 of an object, so it always begins in the same way. The
 * other parts follow after dots.
 */
export function findJsonWebTokens(text: string): readonly Finding[] {
  if (!text.includes('eyJ')) return [];
  const findings: Finding[] = [];
  let end = 0;
  for (const { 0: stretch, index } of allMatches(STRETCH, text)) {
    if (index < end || text.charAt(index + stretch.length) !== '.') continue;
    const header = /(?<![A-Za-z\d])eyJ[\w-]{13,}/.exec(stretch);
    if (!header) continue;
    const rest = /^\.[\w-]+(?:\.[\w-]*){0,3}/.exec(text.slice(index + stretch.length));
    if (!rest) continue;
    end = index + stretch.length + rest[0].length;
    findings.push({ start: index + header.index, end, kinds: ['token'] });
  }
  return findings;
}
