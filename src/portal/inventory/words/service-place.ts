import type { Service } from '../../../portal-api/contract/index.ts';

/** The place of a service: the location of a Port or an MCR, a VXC's two ends, or an IX's Port and exchange. */
export function servicePlace({ location, aEnd, bEnd, exchange }: Service): string {
  if (location) return `${location.name}, ${location.city}`;
  return [aEnd?.portName, bEnd?.portName ?? exchange?.name].filter((name) => name !== undefined).join(' to ');
}
