import type { Service, ServiceKind } from '../../portal-api/contract/index.ts';
import { serviceStateLook, type ServiceGroup } from './words/service-state';

/** The search words, the kind and the states that narrow the list of services. */
export interface ServiceFilter {
  readonly search: string;
  readonly kind?: ServiceKind | undefined;
  readonly group?: ServiceGroup | undefined;
}

export const NO_FILTER: ServiceFilter = { search: '' };

/** Returns the services that match the filter. Each search word must occur somewhere in the service. */
export function filterServices(services: readonly Service[], filter: ServiceFilter): readonly Service[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return services.filter((service) => {
    if (filter.kind && service.kind !== filter.kind) return false;
    if (filter.group && serviceStateLook(service.state).group !== filter.group) return false;
    const text = searchableText(service);
    return words.every((word) => text.includes(word));
  });
}

function searchableText(service: Service): string {
  const { name, uid, state, costCentre, location, exchange, aEnd, bEnd } = service;
  const ends = [aEnd, bEnd].map((end) => end && `${end.portName} ${end.locationName} ${end.companyName}`);
  const places = [location?.name, location?.city, exchange?.name, exchange?.city];
  return [name, uid, serviceStateLook(state).label, costCentre, ...places, ...ends]
    .filter((part) => part !== undefined)
    .join(' ')
    .toLowerCase();
}
