import type { Service, ServiceKind } from '../../portal-api/contract/index.ts';

/** The live services of a kind, the only ones that the API connects; `undefined` until they are loaded. */
export function liveServices(
  services: readonly Service[] | undefined,
  wanted: ServiceKind,
): readonly Service[] | undefined {
  return services?.filter(({ kind, state }) => kind === wanted && state === 'LIVE');
}
