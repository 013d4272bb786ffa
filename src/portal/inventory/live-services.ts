import type { Service, ServiceKind } from '../../portal-api/contract/index.ts';

/** The services of a kind that are live: the API refuses to connect others. `undefined` until they are loaded. */
export function liveServices(
  services: readonly Service[] | undefined,
  wanted: ServiceKind,
): readonly Service[] | undefined {
  return services?.filter(({ kind, state }) => kind === wanted && state === 'LIVE');
}
