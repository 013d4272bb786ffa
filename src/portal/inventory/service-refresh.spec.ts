import { aPort } from '../testing/samples';
import { serviceRefreshMs } from './service-refresh';

describe('serviceRefreshMs', () => {
  it('does not refresh services that are not changing', () => {
    const services = [aPort(), aPort({ state: 'FAILED' }), aPort({ state: 'DECOMMISSIONED' })];
    expect(serviceRefreshMs(services)).toBeUndefined();
    expect(serviceRefreshMs([])).toBeUndefined();
  });

  it('refreshes a cancelled service whose contract is about to end', () => {
    const ending = (ms: number) =>
      aPort({ state: 'CANCELLED', contractEndsAt: new Date(Date.now() + ms).toISOString() });
    expect(serviceRefreshMs([ending(600_000)])).toBeDefined();
    expect(serviceRefreshMs([ending(86_400_000)])).toBeUndefined();
  });

  it('refreshes provisioning more often than an approval', () => {
    const approval = serviceRefreshMs([aPort({ state: 'PENDING_EXTERNAL' })])!;
    const both = serviceRefreshMs([aPort({ state: 'PENDING_EXTERNAL' }), aPort({ state: 'DEPLOYABLE' })])!;
    expect(both).toBeLessThan(approval);
  });
});
