import type { EventLogBundleRefusal } from './bundle-refusal';

const MESSAGES: Readonly<Record<EventLogBundleRefusal, string>> = {
  foreign: 'The file is not a support bundle of ngx-session-event-log.',
  damaged: 'The support bundle is damaged or was changed: its content does not have the hash that it names.',
  newer: 'The support bundle was made by a newer version of ngx-session-event-log; update to read it.',
  insecure: 'Support bundles need WebCrypto, which browsers offer only to pages from https or localhost.',
};

/** Why a support bundle could not be made or read. */
export class EventLogBundleError extends Error {
  override readonly name = 'EventLogBundleError';

  constructor(readonly reason: EventLogBundleRefusal) {
    super(MESSAGES[reason]);
  }
}
