import { HttpTestingController } from '@angular/common/http/testing';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { Auth } from '../session/auth';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aSession } from '../testing/samples';
import { Approvals } from './approvals';

const FIRST_PAGE = '/api/approvals?limit=100';

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
    server.expectOne(FIRST_PAGE).flush({ records: body });
    await TestBed.inject(ApplicationRef).whenStable();
  }

  it('sends no request before a user has signed in', () => {
    TestBed.tick();
    server.expectNone(FIRST_PAGE);
    expect(approvals.waiting()).toBe(0);
  });

  it('counts requests that the company has to decide, not those that it made or has decided', async () => {
    await signIn('ada');
    await answer(['RECEIVED', 'PENDING'], ['SENT', 'PENDING'], ['RECEIVED', 'APPROVED']);
    expect(approvals.waiting()).toBe(1);
  });

  it('also counts requests on later pages, and reads older decisions only on demand', async () => {
    const flush = async (url: string, records: object[], before?: string) => {
      server.expectOne(url).flush({ records, ...(before && { before }) });
      await Promise.resolve();
      TestBed.tick();
    };
    const many = (from: number, count: number, state: string) =>
      Array.from({ length: count }, (_, at) => ({ id: `${from + at}`, direction: 'RECEIVED', state }));
    await signIn('ada');
    await flush(FIRST_PAGE, many(0, 100, 'PENDING'), 'b');
    await flush(`${FIRST_PAGE}&before=b`, [...many(100, 1, 'PENDING'), ...many(101, 99, 'APPROVED')], 'c');
    await TestBed.inject(ApplicationRef).whenStable();
    expect(approvals.waiting()).toBe(101);
    expect(approvals.all()?.length).toBe(200);
    expect(approvals.more()).toBeTrue();
    approvals.loadMore();
    TestBed.tick();
    await flush(FIRST_PAGE, many(0, 100, 'PENDING'), 'b');
    await flush(`${FIRST_PAGE}&before=b`, [...many(100, 1, 'PENDING'), ...many(101, 99, 'APPROVED')], 'c');
    await flush(`${FIRST_PAGE}&before=c`, many(200, 3, 'DENIED'));
    await TestBed.inject(ApplicationRef).whenStable();
    expect(approvals.all()?.length).toBe(203);
    expect(approvals.more()).toBeFalse();
  });

  it('keeps the list when a refresh fails', async () => {
    await signIn('ada');
    await answer(['RECEIVED', 'PENDING']);
    expect(approvals.waiting()).toBe(1);
    approvals.reload();
    TestBed.tick();
    server.expectOne(FIRST_PAGE).error(new ProgressEvent('error'));
    await TestBed.inject(ApplicationRef).whenStable();
    expect(approvals.waiting()).toBe(1);
    expect(approvals.problem()?.status).toBe(0);
  });

  it('shows no data of one user to the next', async () => {
    await signIn('ada');
    await answer(['RECEIVED', 'PENDING']);
    TestBed.inject(Auth).expire();
    await signIn('nora');
    expect(approvals.all()).toBeUndefined();
    await answer();
    expect(approvals.waiting()).toBe(0);
  });
});
