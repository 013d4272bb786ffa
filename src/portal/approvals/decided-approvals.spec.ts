import { text } from '../testing/page-elements';
import { Shown, signedIn } from '../testing/shown';
import { DecidedApprovals } from './decided-approvals';

const DENIED = {
  id: 'approval-1',
  kind: 'CONNECTION',
  direction: 'RECEIVED',
  state: 'DENIED',
  companyName: 'Kestrel Health',
  portName: 'Sydney core',
  vlan: 120,
  speedMbps: 250,
  vxcName: 'Bluegum tracking',
  requestedAt: '2026-10-16T08:00:00Z',
  decidedAt: '2026-10-16T08:10:00Z',
  comment: 'Not yet',
};

describe('DecidedApprovals', () => {
  it('separates the time, the VXC and the comment of a decision', () => {
    signedIn();
    const { page } = new Shown(DecidedApprovals, { approvals: [DENIED] });
    expect(text(page.querySelector('.secondary'))).toMatch(
      /^16 Oct 2026, \d\d:\d\d, VXC “Bluegum tracking”: “Not yet”$/,
    );
  });
});
