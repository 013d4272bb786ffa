import type { EnvironmentProviders, Provider } from '@angular/core';

/** Kinds of features. In development mode, a second feature of a kind that allows only one is an error. */
export type EventLogFeatureKind = 'http' | 'actions' | 'session' | 'sink' | 'redaction' | 'peek';

/** Feature for `provideEventLog()`: the result of a function whose name begins with `with`. */
export interface EventLogFeature {
  /** @internal */
  readonly ɵkind: EventLogFeatureKind;
  /** @internal */
  readonly ɵproviders: readonly (Provider | EnvironmentProviders)[];
}

/** Makes a feature. For the entry points of this library. */
export function makeEventLogFeature(
  kind: EventLogFeatureKind,
  providers: readonly (Provider | EnvironmentProviders)[],
): EventLogFeature {
  return { ɵkind: kind, ɵproviders: providers };
}
