import { linkedSignal, type Resource, type Signal } from '@angular/core';

/** A resource's last good value: it stays while the resource reloads, and when reloading fails. */
export function latestValue<T>(resource: Resource<T | undefined>): Signal<T | undefined> {
  return linkedSignal<T | undefined, T | undefined>({
    source: () => (resource.hasValue() ? resource.value() : undefined),
    computation: (value, previous) => value ?? previous?.value,
  });
}
