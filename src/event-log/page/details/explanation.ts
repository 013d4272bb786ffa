import type { EventLogEntry, EventLogStep } from 'ngx-session-event-log';

import type { EventLogPageIntl } from '../words/event-log-page-intl';

/** Longer titles and messages may be truncated in their row. */
const ROW_TITLE_LENGTH = 60;
const ROW_MESSAGE_LENGTH = 90;

/** Collects what an entry says beyond its row, in reading order, each sentence once. */
export function explanationOf(entry: EventLogEntry, intl: EventLogPageIntl) {
  const shown = new ShownSentences(intl.locale);
  const { title, message = '', remedy } = entry;
  shown.addNew(title);
  shown.addNew(message);
  const { allowed = [], fields = [], form } = remedy ?? {};
  const reason = shown.addNew(reasonOf(entry, intl));
  return {
    title: title.length > ROW_TITLE_LENGTH ? title : undefined,
    message: message.length > ROW_MESSAGE_LENGTH ? message : undefined,
    reason,
    allowed: allowed.length > 0 ? intl.allowed(allowed) : undefined,
    fields: fields.flatMap((field) => {
      const name = intl.field(field);
      const left = shown.addNew(field.message);
      const link = form && field.pointer && form + field.pointer;
      return name || left ? { name, message: left, link } : [];
    }),
    // With steps that do not repeat these sentences.
    entry: { ...entry, steps: entry.steps.map((step) => stepOf(step, shown)) },
  };
}

/** Reason of an entry, unless it only confirms a success. */
function reasonOf(entry: EventLogEntry, intl: EventLogPageIntl): string | undefined {
  const { reason, outcome, steps } = entry;
  if (reason === undefined) return intl.presumedReason(entry);
  const isConfirmation = outcome === 'succeeded' && steps.some((step) => step.reason === reason);
  return isConfirmation ? undefined : reason;
}

function stepOf(step: EventLogStep, shown: ShownSentences): EventLogStep {
  const message = shown.addNew(step.message);
  // Its outcome and its status are shown beside it already.
  const reason = step.outcome === 'succeeded' ? undefined : shown.addNew(step.reason);
  return { ...step, message, reason };
}

/** Remembers the sentences that were shown, so that none is repeated. */
class ShownSentences {
  readonly #sentences = new Set<string>();
  readonly #segmenter: Intl.Segmenter;

  /** @param locale language of the texts */
  constructor(locale: string) {
    this.#segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  }

  /** Adds a text. Returns its sentences that are new; `undefined` if there are none. */
  addNew(text: string | undefined): string | undefined {
    if (!text) return undefined;
    const sentences = Array.from(this.#segmenter.segment(text), ({ segment }) => segment);
    const fresh = sentences.filter((sentence) => !this.#sentences.has(essence(sentence)));
    for (const sentence of sentences) this.#sentences.add(essence(sentence));
    return fresh.length === sentences.length ? text : fresh.join('').trim() || undefined;
  }
}

/** Normalizes a sentence for comparison: without case, punctuation and an HTTP status. */
function essence(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/\((?:http )?\d{3}\)/g, '')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
