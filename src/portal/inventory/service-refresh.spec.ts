import { aPort } from '../testing/samples';
import { serviceRefreshMs } from './service-refresh';

describe('serviceRefreshMs', () => {
  it('leaves services alone that stay as they are', () => {
    const services = [aPort(), aPort({ state: 'FAILED' }), aPort({ state: 'DECOMMISSIONED' })];
    expect(serviceRefreshMs(services)).toBeUndefined();
    expect(serviceRefreshMs([])).toBeUndefined();
  });

  it('looks more often at provisioning than at an approval', () => {
    const approval = serviceRefreshMs([aPort({ state: 'PENDING_EXTERNAL' })])!;
    const both = serviceRefreshMs([aPort({ state: 'PENDING_EXTERNAL' }), aPort({ state: 'DEPLOYABLE' })])!;
    expect(both).toBeLessThan(approval);
  });
});
