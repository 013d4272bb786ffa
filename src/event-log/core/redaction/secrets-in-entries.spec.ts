import * as fc from 'fast-check';

import type { EventLogEntry } from '../entry/event-log-entry';
import type { EventLogEvent } from '../entry/event-log-event';
import { withSink } from '../sink/event-log-sink';
import { counterexampleTo } from '../spec-support/counterexample-to';
import { encode, encodings } from '../spec-support/encodings';
import { holds, secrets } from '../spec-support/secrets';
import { setUpLog } from '../spec-support/set-up-log';

/** Every member of an event that can hold a text. */
const places: Record<string, (text: string) => Partial<EventLogEvent>> = {
  type: (type) => ({ type }),
  category: (category) => ({ category }),
  title: (title) => ({ title }),
  message: (message) => ({ message }),
  reason: (reason) => ({ reason }),
  'label of the resource': (label) => ({ resource: { label } }),
  'link of the resource': (text) => ({ resource: { label: 'Edge', link: `/services/${text}` } }),
  'label of the link': (label) => ({ link: { label, link: '/services' } }),
  'target of the link': (text) => ({ link: { label: 'Look', link: `/services?q=${text}` } }),
  'who may do it': (name) => ({ remedy: { allowed: [name] } }),
  'message of a field': (message) => ({ remedy: { fields: [{ message }] } }),
  'label of a field': (label) => ({ remedy: { fields: [{ label, message: 'Wrong' }] } }),
  'pointer of a field': (text) => ({ remedy: { fields: [{ pointer: `#/${text}`, message: 'Wrong' }] } }),
  'form of the fields': (text) => ({ remedy: { form: `/order?q=${text}`, fields: [{ message: 'Wrong' }] } }),
  'value of a fact': (note) => ({ facts: { note } }),
  'name of a fact': (name) => ({ facts: { [name]: true } }),
  'trace id': (traceId) => ({ traceId }),
};

const maybeEncoded = fc.oneof(fc.constant([]), encodings);

describe('A secret', () => {
  it('is in no part of an entry and reaches no sink, wherever it is in the event, and however encoded', () => {
    const written: EventLogEntry[] = [];
    const sink = withSink(() => ({ write: (entry) => void written.push(entry) }));
    const { log } = setUpLog({ features: [sink] });
    const property = fc.property(
      fc.constantFrom(...Object.keys(places)),
      secrets,
      maybeEncoded,
      (place, [text, secret], names) => {
        written.length = 0;
        log.record({ type: 'a.b', title: 'Saved', ...places[place]?.(encode(text, names)) });
        return written.length === 1 && !holds(written, secret, names);
      },
    );

    expect(counterexampleTo(property, 3_000)).toBeUndefined();
  });

  it('is in no part of a step, nor of later changes to an operation', () => {
    const { log } = setUpLog();
    const property = fc.property(secrets, maybeEncoded, ([plain, secret], names) => {
      const text = encode(plain, names);
      const operation = log.start({ type: 'a.b', title: 'Running' });
      operation.step({ title: text, request: text, traceId: text }).settle({
        outcome: 'failed',
        message: text,
        reason: text,
        traceId: text,
      });
      operation.update({ title: text, message: text, facts: { [text]: text } });
      operation.fail();
      return !holds(operation.entry, secret, names);
    });

    expect(counterexampleTo(property, 500)).toBeUndefined();
  });

  it('is written to no storage, nor is anything else', () => {
    const written = spyOn(Storage.prototype, 'setItem');
    const opened = spyOn(IDBFactory.prototype, 'open');
    const { cookie } = document;
    const { log } = setUpLog();

    log.success({ type: 'a.b', title: 'Saved' });
    log.start({ type: 'a.b', title: 'Running' }).succeed();
    log.clear()();
    log.endSession();

    expect(written).not.toHaveBeenCalled();
    expect(opened).not.toHaveBeenCalled();
    expect(document.cookie).toBe(cookie);
  });
});
