import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';
import { EventLogService, eventLogInterceptor } from 'ngx-session-event-log';

import { Auth } from '../../session/auth';
import { OpenQuestions, openQuestionsInterceptor } from './open-questions';
import { providePortalEventLog } from '../provide-portal-event-log';

type Method = 'POST' | 'PUT' | 'DELETE';
/** A request whose answer is lost, and the answers that the portal reads before and after it. */
interface Case {
  readonly sent: readonly [Method, string, unknown?];
  readonly read: string;
  readonly before?: unknown;
  readonly notYet: unknown;
  readonly done: unknown;
}

const INVITED = { email: 'ada@example.com', firstName: 'Ada', lastName: 'Larsen', role: 'FINANCE' };
const KEY = { name: 'Edge', portUid: 'p1', maxSpeedMbps: 500 };
const CARD = { holder: 'Ada Larsen', expiry: '12/30' };

const CASES: Readonly<Record<string, Case>> = {
  'connection.approve': {
    sent: ['POST', '/api/connection-requests/7/approve', null],
    read: '/api/approvals',
    notYet: [{ id: '7', state: 'PENDING' }],
    done: [
      { id: '6', state: 'PENDING' },
      { id: '7', state: 'APPROVED' },
    ],
  },
  'speed-change.deny': {
    sent: ['POST', '/api/speed-changes/7/deny', { comment: 'No' }],
    read: '/api/approvals/7',
    notYet: { id: '7', state: 'PENDING' },
    done: { id: '7', state: 'DENIED', comment: 'No' },
  },
  'port-term.update': {
    sent: ['PUT', '/api/services/s1/term', { termMonths: 24 }],
    read: '/api/services/s1',
    notYet: { uid: 's1', termMonths: 12 },
    done: { uid: 's1', termMonths: 24, name: 'Edge' },
  },
  'service.terminate': {
    sent: ['POST', '/api/services/s1/terminate', { mode: 'CANCEL_NOW' }],
    read: '/api/services',
    notYet: [{ uid: 's1', state: 'LIVE' }],
    done: [{ uid: 's1', state: 'DECOMMISSIONED' }],
  },
  'payment-card.register': {
    sent: ['POST', '/api/payment-cards', { ...CARD, number: '4111 1111 1111 1111', cvv: '123' }],
    read: '/api/payment-cards',
    before: [{ ...CARD, id: 'c1' }],
    notYet: [{ ...CARD, id: 'c1' }],
    done: [
      { ...CARD, id: 'c1' },
      { ...CARD, id: 'c2', lastFour: '1111' },
    ],
  },
  'payment-card.remove': {
    sent: ['DELETE', '/api/payment-cards/c1'],
    read: '/api/payment-cards',
    notYet: [{ id: 'c1' }],
    done: [{ id: 'c2' }],
  },
  'billing-market.set-up': {
    sent: ['POST', '/api/billing-markets', { country: 'DE', currency: 'EUR' }],
    read: '/api/billing-markets',
    before: [{ id: 'm1', country: 'AU', currency: 'AUD' }],
    notYet: [{ id: 'm1', country: 'AU', currency: 'AUD' }],
    done: [{ id: 'm2', country: 'DE', currency: 'EUR' }],
  },
  'service-key.create': {
    sent: ['POST', '/api/service-keys', KEY],
    read: '/api/service-keys',
    before: [{ ...KEY, id: 'k1' }],
    notYet: [{ ...KEY, id: 'k1' }],
    done: [
      { ...KEY, id: 'k1' },
      { ...KEY, id: 'k2', lastFour: 'abcd' },
    ],
  },
  'mfa.enable': {
    sent: ['POST', '/api/mfa/enable', { code: '123456' }],
    read: '/api/mfa',
    notYet: { enabled: false },
    done: { enabled: true },
  },
  'company-profile.create': {
    sent: ['POST', '/api/company-profile', { legalName: 'Kestrel' }],
    read: '/api/company-profile',
    notYet: null,
    done: { legalName: 'Kestrel' },
  },
  'marketplace-profile.update': {
    sent: ['PUT', '/api/marketplace-profile', { publicName: 'Kestrel' }],
    read: '/api/marketplace-profile',
    notYet: { publicName: 'Merlin' },
    done: { publicName: 'Kestrel' },
  },
  'user.invite': {
    sent: ['POST', '/api/users', INVITED],
    read: '/api/users',
    before: [],
    notYet: [{ ...INVITED, id: '1', email: 'grace@example.com' }],
    done: [{ ...INVITED, id: '2', state: 'INVITED' }],
  },
  'user.update': {
    sent: ['PUT', '/api/users/7', { role: 'FINANCE' }],
    read: '/api/users',
    notYet: [
      { id: '6', role: 'FINANCE' },
      { id: '7', role: 'READ_ONLY' },
    ],
    done: [{ id: '7', role: 'FINANCE' }],
  },
  'user.deactivate': {
    sent: ['POST', '/api/users/7/deactivate', null],
    read: '/api/users',
    notYet: [{ id: '7', state: 'ACTIVE' }],
    done: [{ id: '7', state: 'DEACTIVATED' }],
  },
};

function setUp() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([eventLogInterceptor, openQuestionsInterceptor])),
      provideHttpClientTesting(),
      provideStore(),
      provideEffects(),
      providePortalEventLog(),
    ],
  });
  const http = TestBed.inject(HttpClient);
  const backend = TestBed.inject(HttpTestingController);
  const log = TestBed.inject(EventLogService);
  const read = (path: string, body: unknown) => {
    http.get(path).subscribe();
    backend.expectOne(path).flush((Array.isArray(body) ? { records: body } : body) as object);
  };
  const lose = (method: Method, path: string, body?: unknown) => {
    http.request(method, path, { body }).subscribe({ error: () => undefined });
    backend.expectOne(path).error(new ProgressEvent('error'));
  };
  const outcomes = () => log.entries().map(({ type, outcome, title }) => [type, outcome, title]);
  return { log, read, lose, outcomes };
}

describe('Open questions', () => {
  for (const [type, { sent, read: path, before, notYet, done }] of Object.entries(CASES)) {
    it(`are settled by what the page shows: ${type}`, () => {
      const { read, lose, outcomes } = setUp();
      if (before) read(path, before);
      lose(...sent);
      expect(outcomes()).toEqual([[type, 'unknown', jasmine.stringMatching('^Outcome unknown: ')]]);

      read(path, notYet);
      expect(outcomes()).toEqual([[type, 'unknown', jasmine.stringMatching('^Outcome unknown: ')]]);

      read(path, done);
      expect(outcomes()).toEqual([[type, 'succeeded', jasmine.stringMatching('^Confirmed: ')]]);
    });
  }

  it('are settled by what has changed in the list, as where a card is registered again', () => {
    const { read, lose, outcomes } = setUp();
    const known = { ...CARD, id: 'c1', holder: 'Jonas Berg' };
    read('/api/payment-cards', [known]);
    lose('POST', '/api/payment-cards', CARD);
    read('/api/payment-cards', [known]);
    expect(outcomes()).toEqual([['payment-card.register', 'unknown', jasmine.any(String)]]);

    read('/api/payment-cards', [{ ...CARD, id: 'c1' }]);
    expect(outcomes()).toEqual([['payment-card.register', 'succeeded', jasmine.any(String)]]);
  });

  it('stay open if only part of the list is shown', () => {
    const { read, lose, outcomes } = setUp();
    const removed = { records: [{ id: 'c2' }] };
    lose('DELETE', '/api/payment-cards/c1');
    read('/api/payment-cards', { ...removed, before: 'cursor' });
    read('/api/payment-cards?before=cursor', removed);
    read('/api/payment-cards?state=ACTIVE', removed);
    expect(outcomes()).toEqual([['payment-card.remove', 'unknown', jasmine.any(String)]]);

    read('/api/payment-cards?limit=100', removed);
    expect(outcomes()).toEqual([['payment-card.remove', 'succeeded', jasmine.any(String)]]);
  });

  it('stay open if the list was not read before', () => {
    const { read, lose, outcomes } = setUp();
    read('/api/service-keys', { records: [], before: 'cursor' });
    lose('POST', '/api/service-keys', KEY);
    read('/api/service-keys', [{ ...KEY, id: 'k1' }]);
    expect(outcomes()).toEqual([['service-key.create', 'unknown', jasmine.any(String)]]);
  });

  it('are forgotten when the user signs out, as are the lists', () => {
    const { read, lose } = setUp();
    const auth = TestBed.inject(Auth);
    const forget = spyOn(TestBed.inject(OpenQuestions), 'forget').and.callThrough();
    auth.signIn({ email: 'ada@bluegum.example', password: 'fabric-demo' }).subscribe();
    TestBed.inject(HttpTestingController)
      .expectOne('/api/session')
      .flush({ user: { id: 'u1' } });
    lose('DELETE', '/api/payment-cards/c1');
    read('/api/payment-cards', []);
    forget.calls.reset();

    auth.expire();

    expect(forget).toHaveBeenCalledTimes(1);
  });

  it('are not affected by other pages', () => {
    const { read, lose, outcomes } = setUp();
    lose('PUT', '/api/services/s1/term', { termMonths: 24 });
    read('/api/services/s2', { uid: 's2', termMonths: 24 });
    read('/api/profile', { termMonths: 24 });
    expect(outcomes()).toEqual([['port-term.update', 'unknown', jasmine.any(String)]]);
  });

  it('end with their session', () => {
    const { log, read, lose, outcomes } = setUp();
    lose('PUT', '/api/services/s1/term', { termMonths: 24 });
    log.endSession();
    read('/api/services/s1', { uid: 's1', termMonths: 24 });
    expect(outcomes()).toEqual([]);
  });
});
