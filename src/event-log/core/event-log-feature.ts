import type { EnvironmentProviders, Provider } from '@angular/core';

/** The kinds of features; those of one kind that may stand only once are checked in development mode. */
export type EventLogFeatureKind = 'http' | 'actions' | 'session' | 'sink' | 'redaction' | 'peek';

/** What `provideEventLog()` takes beside its options: the result of a function that begins with `with`. */
export interface EventLogFeature {
  /** @internal */
  readonly ɵkind: EventLogFeatureKind;
  /** @internal */
  readonly ɵproviders: readonly (Provider | EnvironmentProviders)[];
}

/** Makes a feature. For entry points of this library. */
export function makeEventLogFeature(
  kind: EventLogFeatureKind,
  providers: readonly (Provider | EnvironmentProviders)[],
): EventLogFeature {
  return { ɵkind: kind, ɵproviders: providers };
}
