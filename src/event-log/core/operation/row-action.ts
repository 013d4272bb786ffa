import type { EventLogChange } from '../entry/event-log-event';
import type { EventLogRowAction } from '../entry/event-log-row-action';

/** What offers run. It goes together with the entry that has the offer: dropped, cleared or of a session that ended. */
const works = new WeakMap<EventLogRowAction, () => unknown>();

/** What an event offers to run. */
export function makeRowAction({ undo, retry, notBefore }: EventLogChange): EventLogRowAction | undefined {
  const work = undo ?? retry;
  // Applications are not always typed.
  if (typeof work !== 'function') return undefined;
  const offer: EventLogRowAction = {
    kind: undo ? 'undo' : 'retry',
    notBefore: Number.isFinite(notBefore) ? notBefore : undefined,
  };
  works.set(offer, work);
  return offer;
}

/** What an offer runs; nothing for one that another log made, or a file. */
export function workOfRowAction(offer: EventLogRowAction): (() => unknown) | undefined {
  return works.get(offer);
}
