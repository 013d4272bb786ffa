import type { Service, ServiceState } from '../../portal-api/contract/index.ts';

/** Provisioning takes seconds; an approval waits for a person. All other states stay as they are. */
const REFRESH_MS: Partial<Record<ServiceState, number>> = {
  DEPLOYABLE: 3_000,
  CONFIGURED: 3_000,
  PENDING_EXTERNAL: 20_000,
};

/** How often to look at services that are still changing, in milliseconds; `undefined` when none is. */
export function serviceRefreshMs(services: readonly Service[]): number | undefined {
  const intervals = services.map(({ state }) => REFRESH_MS[state]).filter((ms) => ms !== undefined);
  return intervals.length > 0 ? Math.min(...intervals) : undefined;
}
