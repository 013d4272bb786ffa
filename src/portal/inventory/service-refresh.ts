import type { Service, ServiceState } from '../../portal-api/contract/index.ts';

/** A person takes nobody knows how long; nobody has to wait long to see the decision. */
const APPROVAL_MS = 20_000;

/** Somebody may be looking when a contract ends. */
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

/** Milliseconds between two looks at services that are still changing; `undefined` when none is. */
export function serviceRefreshMs(services: readonly Service[]): number | undefined {
  const intervals = services.map(refreshMs).filter((ms) => ms !== undefined);
  return intervals.length > 0 ? Math.min(...intervals) : undefined;
}
