import type { EventLogRedactedText } from './redact-text';
import { TextCleaner } from './text-cleaner';

/**
 * Makes the redaction of the log available for texts that go elsewhere, such as into a URL or an error report. Includes
 * the rules of `withRedaction()`. Call it in an injection context.
 *
 * @returns a function that takes a text and the maximum number of characters to keep, and returns the text without
 * secrets and the number of values withheld, by kind
 * @example
 * const redact = injectEventLogRedaction();
 * redact('password=hunter22', 100).text; // 'password=▮▮▮'
 */
export function injectEventLogRedaction(): (text: string, limit: number) => EventLogRedactedText {
  const cleaner = new TextCleaner();
  return (text, limit) => {
    const cleaning = cleaner.begin();
    return { text: cleaning.text(text, limit), withheld: cleaning.withheld };
  };
}
