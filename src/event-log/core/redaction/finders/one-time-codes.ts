import { findByPattern, type SecretFinder } from './finding';
import { LETTER_CODE } from './secret-values';
import { anyOf } from './words';

const DIGITS = String.raw`(?:\d{3}[ -]?\d{3,5}|\d{2} \d{2} \d{2}|\d{4,8})`;

/** Words before "code", which without them may be one of errors, orders or places. */
const YOUR = anyOf([
  'den', // de
  'the, your, this, that, a, an, and, enter, use, type, with, using, new, following', // en
  'el', // es
  'le', // fr
  'il', // it
  'voer', // nl
  'wpisz', // pl
  'o', // pt
  'введите', // ru
]);
/** `Your code is 123456`: the word alone, not as in "error code". */
const NAMED = String.raw`(?<=(?:^|[.,;:!?(]\s?|\b${YOUR}\s)["'(]?)((?:code|c[oó]digo|codice|kod|код)(?:\sis)?[\s:="'([]{1,4})(?:${DIGITS}|${LETTER_CODE})(?!\w)`;
/** Words of texts that contain such a code, or their beginnings. */
const SIGN_IN = new RegExp(
  anyOf([
    'anmeld, einlog, eingeben, geben sie', // de
    String.raw`\byour\b, \benter\b, (?<!\bin )\buse\b, \btype\b, \bverif, \bsign\b, \blog\b, \blogin\b, \bauthenticat, \bmfa\b, \b2fa\b, \bsms\b`, // en
    'introdu, sesión, sesion, acced', // es
    'saisi, connect', // fr
    'inserisci, acced', // it
    'inlog, in te log', // nl
    'zalogowa', // pl
    'digite, entrar', // pt
    'войти, войд', // ru
  ]),
  'i',
);
/** Finders of codes for signing in, but not those of errors, orders and places. */
export const findOneTimeCodes: readonly SecretFinder[] = [
  findCode(NAMED, (_value, { input }) => SIGN_IN.test(input)),
  // `Code 123456 is wrong`
  findCode(
    String.raw`${NAMED}(?=["')\]]?\s(?:(?:is|was)\s(?:wrong|invalid|incorrect|expired|not)|(?:has\s)?expired|(?:did|does)(?:n't|\snot)\smatch|you\s(?:entered|typed|gave|used)\b))`,
  ),
  // `MFA: 123456`, `2FA code is 123456`. Other numbers after these words are shorter.
  findCode(String.raw`\b([2m]fa(?:\sis)?["')\]]?[\s:="'([#]{1,4})\d{3}[ -]?\d{3}(?![\w-])`),
  // `Your Portal code is 123456. Do not share it.`
  findCode(
    String.raw`\b(code(?:\sis)?[\s:]{1,2})${DIGITS}(?!\w)(?=[^▮]{0,80}(?:\bnot|n't|\bnever)\s(?:share|tell|give|forward)\b)`,
  ),
  // `123456 is your code`, `123456 is not a valid code`
  findCode(
    String.raw`(?<!\w)()${DIGITS}(?=["')\]]?\s(?:(?:is|was|isn't)\s(?:(?:not|a|an|the|your|my|valid|invalid|correct|incorrect|wrong|right|new)\s){1,4}|-\syour\s(?:(?:verif\w+|security|access|confirmation|log[- ]?in|sign[- ]?in|one[- ]time)\s)?)code\b)`,
  ),
  // `Use 123456 to sign in`, `We sent 123456 to your phone`
  findCode(
    String.raw`\b((?:use|enter|type|reply with|sent)\s)${DIGITS}(?=\s(?:to|as|for|on)\s(?:[\w-]+\s){0,3}(?:sign|log|verif|confirm|authenticat|code|otp|your\s(?:phone|mobile)\b(?!\s\w)))`,
  ),
];

function findCode(
  pattern: string,
  isSecret?: (value: string, match: RegExpExecArray) => boolean,
): SecretFinder {
  return findByPattern('one-time-code', new RegExp(pattern, 'gi'), isSecret);
}
