import type { EventLogChange } from './event-log-event';
import type { EventLogOffer } from './event-log-offer';

/** What offers run. It goes together with the entry that has the offer: dropped, cleared or of a session that ended. */
const works = new WeakMap<EventLogOffer, () => unknown>();

/** What an event offers to run. */
export function makeOffer({ undo, retry, notBefore }: EventLogChange): EventLogOffer | undefined {
  const work = undo ?? retry;
  // Applications are not always typed.
  if (typeof work !== 'function') return undefined;
  const offer: EventLogOffer = {
    kind: undo ? 'undo' : 'retry',
    notBefore: Number.isFinite(notBefore) ? notBefore : undefined,
  };
  works.set(offer, work);
  return offer;
}

/** What an offer runs; nothing for one that another log made, or a file. */
export function workOf(offer: EventLogOffer): (() => unknown) | undefined {
  return works.get(offer);
}
