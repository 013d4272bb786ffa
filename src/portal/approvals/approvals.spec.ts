import { HttpTestingController } from '@angular/common/http/testing';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { Auth } from '../session/auth';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aSession } from '../testing/samples';
import { Approvals } from './approvals';

describe('Approvals', () => {
  let server: HttpTestingController;
  let approvals: Approvals;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    server = TestBed.inject(HttpTestingController);
    approvals = TestBed.inject(Approvals);
  });

  async function signIn(id: string): Promise<void> {
    TestBed.inject(Auth).signIn({ email: id, password: 'secret' }).subscribe();
    server.expectOne('/api/session').flush(aSession({ id }));
    TestBed.tick();
    await Promise.resolve();
  }

  async function answer(...states: [direction: string, state: string][]): Promise<void> {
    const body = states.map(([direction, state], index) => ({ id: `approval-${index}`, direction, state }));
    server.expectOne('/api/approvals').flush(body);
    await TestBed.inject(ApplicationRef).whenStable();
  }

  it('asks nothing before somebody has signed in', () => {
    TestBed.tick();
    server.expectNone('/api/approvals');
    expect(approvals.waiting()).toBe(0);
  });

  it('counts what the company has to decide, not what it waits for or has decided', async () => {
    await signIn('ada');
    await answer(['RECEIVED', 'PENDING'], ['SENT', 'PENDING'], ['RECEIVED', 'APPROVED']);
    expect(approvals.waiting()).toBe(1);
  });

  it('keeps what it knows when looking again fails', async () => {
    await signIn('ada');
    await answer(['RECEIVED', 'PENDING']);
    expect(approvals.waiting()).toBe(1);
    approvals.reload();
    TestBed.tick();
    server.expectOne('/api/approvals').error(new ProgressEvent('error'));
    await TestBed.inject(ApplicationRef).whenStable();
    expect(approvals.waiting()).toBe(1);
    expect(approvals.problem()?.status).toBe(0);
  });

  it('shows nothing of the last user to the next', async () => {
    await signIn('ada');
    await answer(['RECEIVED', 'PENDING']);
    TestBed.inject(Auth).expire();
    await signIn('nora');
    expect(approvals.all()).toBeUndefined();
    await answer();
    expect(approvals.waiting()).toBe(0);
  });
});
