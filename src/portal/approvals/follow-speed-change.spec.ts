import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { EventLogService, type EventLogEntry } from 'ngx-session-event-log';

import type { Approval } from '../../portal-api/contract/index.ts';
import { Auth } from '../session/auth';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aSession } from '../testing/samples';
import { APPROVAL_POLL_MS } from './approval-poll';
import { FollowSpeedChange } from './follow-speed-change';

const POLL_MS = 4_000;

const waiting: Approval = {
  id: 'approval-1',
  kind: 'SPEED_CHANGE',
  direction: 'SENT',
  state: 'PENDING',
  companyName: 'Kestrel Health',
  vxcName: 'Kestrel link',
  portName: 'Kestrel hub',
  vlan: 120,
  speedMbps: 600,
  fromSpeedMbps: 300,
  service: { uid: 'vxc-1', name: 'Kestrel imaging' },
  requestedAt: '2026-03-01T09:00:00.000Z',
};

describe('FollowSpeedChange', () => {
  let server: HttpTestingController;
  let log: EventLogService;

  beforeEach(() => {
    jasmine.clock().install();
    TestBed.configureTestingModule({
      providers: [...providePortalTesting(), { provide: APPROVAL_POLL_MS, useValue: POLL_MS }],
    });
    server = TestBed.inject(HttpTestingController);
    log = TestBed.inject(EventLogService);
    TestBed.inject(Auth).signIn({ email: 'ada', password: 'secret' }).subscribe();
    server.expectOne('/api/session').flush(aSession());
    const operation = log.start({ type: 'service.update', title: 'Updating Kestrel imaging' });
    operation.pend({ title: 'The speed change of Kestrel imaging awaits approval' });
    TestBed.inject(FollowSpeedChange).follow('approval-1', operation);
  });

  afterEach(() => {
    // No more polls after the decision.
    jasmine.clock().tick(10 * POLL_MS);
    jasmine.clock().uninstall();
    server.expectNone('/api/approvals/approval-1');
  });

  function lookAgain() {
    jasmine.clock().tick(POLL_MS);
    return server.expectOne('/api/approvals/approval-1');
  }

  const entry = (): EventLogEntry => log.entries()[0]!;

  it('turns the pending row into a success when the other company approves', () => {
    lookAgain().flush(waiting);
    expect(entry().severity).toBe('warning');
    lookAgain().flush({ ...waiting, state: 'APPROVED' });
    expect(log.entries().length).toBe(1);
    expect(entry().severity).toBe('success');
    expect(entry().title).toBe('The speed change of Kestrel imaging was approved by Kestrel Health');
  });

  it('turns it into an error with the reason when the other company denies', () => {
    lookAgain().flush({ ...waiting, state: 'DENIED', comment: 'The Port is busy.' });
    expect(entry().severity).toBe('error');
    expect(entry().message).toBe('The Port is busy.');
  });

  it('settles it as cancelled when the user cancels the change', () => {
    lookAgain().flush({ ...waiting, state: 'CANCELLED' });
    expect(entry().outcome).toBe('cancelled');
  });

  it('keeps polling when a poll fails', () => {
    lookAgain().error(new ProgressEvent('error'));
    expect(entry().outcome).toBe('pending');
    lookAgain().flush({ ...waiting, state: 'APPROVED' });
    expect(entry().severity).toBe('success');
  });

  it('stops when the user signs out', () => {
    TestBed.inject(Auth).expire();
    jasmine.clock().tick(10 * POLL_MS);
    server.expectNone('/api/approvals/approval-1');
    expect(entry().outcome).toBe('pending');
  });
});
