import type { Finding } from './finding';
import { allMatches, matchAt } from './finding';
import { VENDOR_FORMS } from './vendor-forms';

const ALPHABETS: Readonly<Record<string, string>> = {
  D: String.raw`\d`,
  H: String.raw`[\dA-Fa-f]`,
  U: String.raw`[A-Z\d]`,
  A: String.raw`[A-Za-z\d]`,
  W: String.raw`[\w-]`,
  C: String.raw`[A-Za-z\d+/=]`,
  B: String.raw`[\w+/=-]`,
  T: String.raw`[\w.~+/=-]`,
  N: String.raw`[^\s"'▮]`,
};
const UUID = String.raw`[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}`;
const RUN = /<(\w)(?:(\d+)(\+|-\d+)?)?>/;

/** Turns a form into an expression. It does not match part of a longer run of letters and digits. */
export function patternOfForm(form: string): string {
  const parts = form.split(RUN);
  let pattern = '';
  for (let part = 0; part < parts.length; part += 4) {
    pattern += (parts[part] ?? '').replace(/[^\w-]/g, String.raw`\$&`);
    const alphabet = parts[part + 1];
    if (alphabet === 'G') pattern += UUID;
    else if (alphabet) pattern += `${ALPHABETS[alphabet]}{${parts[part + 2]}${lengthTo(parts[part + 3])}}`;
  }
  return String.raw`(?:${pattern}(?![A-Za-z\d]))`;
}

function lengthTo(most = ''): string {
  return most === '+' ? ',' : most.replace('-', ',');
}

/** Forms by their beginnings. Made when a text first has anything long enough to be a key. */
let patterns: Map<string, RegExp> | undefined;

function patternsByBeginning(): Map<string, RegExp> {
  const forms = new Map<string, string[]>();
  for (const { form } of VENDOR_FORMS) {
    const beginning = beginningOf(form);
    forms.set(beginning, [...(forms.get(beginning) ?? []), patternOfForm(form)]);
  }
  return new Map([...forms].map(([beginning, list]) => [beginning, new RegExp(list.join('|'), 'y')]));
}

function beginningOf(form: string): string {
  return /^[^<]{2}/.test(form) ? form.slice(0, 2) : '';
}

/** Text that is long enough to be or contain a key. */
const LONG = /[^\s"'`▮]{16,}/g;
/** Beginning of a key, which is never in the middle of a word. */
const BEGINNING = /(?<![A-Za-z\d])[A-Za-z\d_]/g;
/** Beginning of a key without a prefix of its own, which must not continue anything else. */
const ALONE = /(?<![A-Za-z\d+/~.-])[A-Za-z\d]/y;

/** Finds keys and tokens of well-known vendors anywhere in a text. */
export function findVendorKeys(text: string): readonly Finding[] {
  patterns ??= patternsByBeginning();
  const anywhere = patterns.get('');
  const findings: Finding[] = [];
  for (const { 0: run, index: offset } of allMatches(LONG, text)) {
    BEGINNING.lastIndex = 0;
    while (BEGINNING.test(run)) {
      const start = BEGINNING.lastIndex - 1;
      const pattern = patterns.get(run.slice(start, start + 2));
      const key =
        (pattern && matchAt(pattern, run, start)) ??
        (anywhere && matchAt(ALONE, run, start) && matchAt(anywhere, run, start));
      if (!key) continue;
      BEGINNING.lastIndex = start + key[0].length;
      findings.push({ start: offset + start, end: offset + BEGINNING.lastIndex, kinds: ['key'] });
    }
  }
  return findings;
}
