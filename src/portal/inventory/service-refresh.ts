import type { Service, ServiceState } from '../../portal-api/contract/index.ts';

/** Short enough to show a decision soon, and long enough not to load the server while a person decides. */
const APPROVAL_MS = 20_000;

/** Services whose contract ends this soon are refreshed, so that an open page shows the end. */
const SOON_MS = 60 * 60_000;
const CONTRACT_MS = 20_000;

/** Provisioning takes seconds; an approval waits for a person. */
const REFRESH_MS: Partial<Record<ServiceState, number>> = {
  DEPLOYABLE: 3_000,
  CONFIGURED: 3_000,
  PENDING_EXTERNAL: APPROVAL_MS,
};

function refreshMs(service: Service): number | undefined {
  if (endsSoon(service)) return CONTRACT_MS;
  return REFRESH_MS[service.state] ?? (service.pendingSpeedChange && APPROVAL_MS);
}

function endsSoon({ state, contractEndsAt }: Service): boolean {
  return (
    state === 'CANCELLED' && contractEndsAt !== undefined && Date.parse(contractEndsAt) - Date.now() < SOON_MS
  );
}

/** Refresh interval in milliseconds for services that are still changing; `undefined` if there are none. */
export function serviceRefreshMs(services: readonly Service[]): number | undefined {
  const intervals = services.map(refreshMs).filter((ms) => ms !== undefined);
  return intervals.length > 0 ? Math.min(...intervals) : undefined;
}
