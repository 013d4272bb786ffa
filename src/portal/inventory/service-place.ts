import type { Service } from '../../portal-api/contract/index.ts';

/** Where a service is: a Port's location, or a VXC's two ends. */
export function servicePlace({ location, aEnd, bEnd }: Service): string {
  if (location) return `${location.name}, ${location.city}`;
  return [aEnd?.portName, bEnd?.portName].filter((name) => name !== undefined).join(' to ');
}
