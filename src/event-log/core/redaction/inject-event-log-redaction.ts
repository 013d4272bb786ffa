import type { EventLogRedactedText } from './redact-text';
import { TextCleaner } from './text-cleaner';

/**
 * The net of the log, for texts of the application that go elsewhere, such as into a URL or an error report. It
 * includes the rules of `withRedaction()`. Call it in an injection context.
 *
 * @returns a function that takes a text and the most characters to keep of it, and gives back the text without secrets,
 *   and how many of which kind were withheld
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
