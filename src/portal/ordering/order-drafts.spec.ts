import type { OrderDesign } from '../../portal-api/contract/index.ts';
import { A_DESIGN } from '../testing/samples';
import { designOf, draftsOf } from './order-drafts';

const DESIGNS: readonly OrderDesign[] = [
  A_DESIGN,
  { ...A_DESIGN, lagMembers: 3 },
  {
    kind: 'VXC',
    name: 'Line',
    speedMbps: 500,
    aEnd: { portUid: 'port-1', vlan: 0 },
    bEnd: { portUid: 'port-2', vlan: 100 },
  },
  { ...A_DESIGN, kind: 'MCR', name: 'Router', asn: 64_512 },
  {
    kind: 'IX',
    name: 'Peering',
    portUid: 'port-1',
    vlan: 0,
    exchangeId: 'sydney-ix',
    speedMbps: 500,
    macAddress: '00:1b:44:11:3a:b7',
    asn: 133_937,
  },
];

describe('the drafts of an order', () => {
  for (const design of DESIGNS) {
    it(`restore a saved design: ${JSON.stringify(design)}`, () => {
      expect(designOf(draftsOf(design))).toEqual(design);
    });
  }

  it('leave out the LAG if the Ports are too slow for one', () => {
    const drafts = draftsOf({ ...A_DESIGN, lagMembers: 3 });
    const slow = { ...drafts, port: { ...drafts.port, speedMbps: 1_000 } };
    expect(designOf(slow)).toEqual({ ...A_DESIGN, speedMbps: 1_000 });
  });

  it('order a VXC with the service key that was entered', () => {
    const { vxc, ...drafts } = { ...draftsOf(A_DESIGN), kind: 'VXC' } as const;
    const bEnd = { portUid: '', vlan: 0, serviceKey: 'a-key' };
    expect(designOf({ ...drafts, vxc: { ...vxc, bEnd } })).toEqual(jasmine.objectContaining({ bEnd }));
  });
});
