import type { SecretName } from './secret-names';
import { isMessage } from '../finders/secret-values';
import { type Span, spanAt } from '../finders/spans';

/** Words of a passphrase. */
const PHRASE = /[A-Za-z]{2,20}(?:[ -][A-Za-z]{2,20}){2,23}(?![\w-])/y;
/** Words of a passphrase after the name of a password, where messages are more common. */
const PASSWORD_PHRASE = /[a-z]{4,12}(?:[ -][a-z]{4,12}){3,7}(?![\w-])/y;
/** Words that are common in messages, and rare in passphrases. */
const OF_MESSAGES = new RegExp(
  `^(?:${[
    'an?|the|this|these|those|that|of|for|to|in|on|at|by|from|with|without|as|and|or|but|if|only|no|none|all|any|each',
    'your|you|our|we|my|his|hers?|its?|their|they|more|less|than|per|when|while|during|after|before|until|since',
    'will|would|do|does|did|now|new|old|current|last|once|again|see|use|used|keep|minimum|maximum|length|letters?',
    'digits?|numbers?|signs?|symbols?|upper|lower|case|special|one|two|three|four|five|six|eight|ten|twelve|rules?',
    'policy|strength|[a-z]{4,}(?:ed|ing)',
    // The same in other languages, in which servers may answer their users.
    'diese[rs]?|feld|muss|darf|kann|sein|nicht|oder|cette|champ|doit|dans|pour|este|esta|campo|debe|deve|para|questo',
    'questa|essere|moet|veld|zijn|niet',
  ].join('|')})$`,
  'i',
);

/** Finds a passphrase of several words behind its name. */
export function phraseAt(text: string, { written }: SecretName, start: number): Span | undefined {
  const isPhrase = /phrase|mnemonic|(?<!pass)words/i.test(written);
  if (!isPhrase && !/pass[ _.-]?(?:word|code)|pwd/i.test(written)) return undefined;
  const phrase = spanAt(isPhrase ? PHRASE : PASSWORD_PHRASE, text, start);
  return phrase && !isSentence(text.slice(phrase.start, phrase.end)) ? phrase : undefined;
}

/** Checks whether words are a message. The longest passphrases, which recover a wallet, may contain one such word. */
function isSentence(words: string): boolean {
  const list = words.split(/[ -]/);
  return list.filter((word) => OF_MESSAGES.test(word)).length * 6 >= list.length || isMessage(words);
}
