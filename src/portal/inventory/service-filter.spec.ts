import { anIx, aPort, aVxc } from '../testing/samples';
import { filterServices, NO_FILTER } from './service-filter';

describe('filterServices', () => {
  const port = aPort();
  const vxc = aVxc({ state: 'PENDING_EXTERNAL' });

  it('returns everything by default', () => {
    expect(filterServices([port, vxc], NO_FILTER)).toEqual([port, vxc]);
  });

  it('finds each search word anywhere in a service', () => {
    expect(filterServices([port, vxc], { ...NO_FILTER, search: 'MELBOURNE edge' })).toEqual([vxc]);
    expect(filterServices([port, vxc], { ...NO_FILTER, search: 'net-1' })).toEqual([port]);
    expect(filterServices([port, vxc], { ...NO_FILTER, search: 'sydney perth' })).toEqual([]);
  });

  it('finds an IX by its exchange', () => {
    const ix = anIx();
    expect(filterServices([port, vxc, ix], { ...NO_FILTER, search: 'sydney ix' })).toEqual([ix]);
  });

  it('narrows by kind and by state', () => {
    expect(filterServices([port, vxc], { ...NO_FILTER, kind: 'VXC' })).toEqual([vxc]);
    expect(filterServices([port, vxc], { ...NO_FILTER, group: 'attention' })).toEqual([vxc]);
  });
});
