import { anIx, anMcr, aPort, aVxc } from '../../testing/samples';
import { servicePlace } from './service-place';

describe('servicePlace', () => {
  it('returns the place of each kind of service', () => {
    expect(servicePlace(aPort())).toBe('Sydney Wharf, Sydney');
    expect(servicePlace(anMcr())).toBe('Sydney Wharf, Sydney');
    expect(servicePlace(aVxc())).toBe('Sydney core to Melbourne edge');
    expect(servicePlace(anIx())).toBe('Sydney core to Sydney IX');
  });
});
