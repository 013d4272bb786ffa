import type { HttpClient } from '@angular/common/http';
import type { HttpTestingController } from '@angular/common/http/testing';
import type { EventLogService } from 'ngx-session-event-log';

import type { InvitedUser } from '../../../portal-api/contract/index.ts';
import { aProblem } from '../../testing/samples';
import { setUpEvents } from '../../testing/set-up-events';
import { companyEvents } from './company-events';
import { mfaEvents } from './mfa-events';
import { userEvents } from './user-events';

const LENA = { email: 'lena@bluegum.example', firstName: 'Lena', lastName: 'Park', role: 'FINANCE' } as const;
const INVITED: InvitedUser = {
  user: { ...LENA, id: 'lena', jobTitle: '', state: 'INVITED', mfaEnabled: false },
  token: 'the-way-in-1234',
  expiresAt: '2026-05-11T12:00:00Z',
};

describe('the catalogue of users, settings and profiles', () => {
  let http: HttpClient;
  let server: HttpTestingController;
  let log: EventLogService;

  beforeEach(() => ({ http, server, log } = setUpEvents([companyEvents, mfaEvents, userEvents])));

  function send(method: 'POST' | 'PUT', url: string, body: unknown = null) {
    http.request(method, url, { body }).subscribe({ error: () => undefined });
    return server.expectOne(url);
  }

  it('names the invited user, and omits the invitation link', () => {
    send('POST', '/api/users', LENA).flush(INVITED);
    expect(log.entries().map(({ title }) => title)).toEqual(['Lena Park was invited with the role Finance']);
    const kept = JSON.stringify(log.entries());
    expect(kept).not.toContain(INVITED.token);
    expect(kept).not.toContain(LENA.email);
  });

  it('says which role a user has now', () => {
    send('PUT', '/api/users/lena', { role: 'READ_ONLY' }).flush({ ...INVITED.user, role: 'READ_ONLY' });
    expect(log.entries()[0]?.title).toBe('Lena Park now has the role Read Only');
  });

  it('omits recovery codes and codes of the app', () => {
    send('POST', '/api/mfa/enable', { code: '123456' }).flush({ recoveryCodes: ['ABCD-EFGH'] });
    const kept = JSON.stringify(log.entries());
    expect(kept).toContain('Multi-factor authentication was enabled');
    expect(kept).not.toContain('123456');
    expect(kept).not.toContain('ABCD-EFGH');
  });

  it('says where to check when an answer was lost', () => {
    const lost: [method: 'POST' | 'PUT', url: string, link: string][] = [
      ['POST', '/api/users', '/company/users'],
      ['PUT', '/api/users/lena', '/company/users'],
      ['POST', '/api/users/lena/deactivate', '/company/users'],
      ['POST', '/api/mfa/enable', '/profile/security'],
      ['POST', '/api/company-profile', '/company'],
      ['POST', '/api/marketplace-profile', '/company/marketplace'],
    ];
    for (const [method, url, link] of lost) {
      log.clear();
      send(method, url, LENA).error(new ProgressEvent('error'));
      const [entry] = log.entries();
      expect(entry?.outcome).withContext(url).toBe('unknown');
      expect(entry?.link).withContext(url).toEqual({ label: 'Check status', link });
    }
  });

  it('shows the errors that the server reported', () => {
    const taken = aProblem(409, { detail: 'Somebody has this address.' });
    send('POST', '/api/users', LENA).flush(taken, { status: 409, statusText: 'Conflict' });
    expect(log.entries()[0]).toEqual(
      jasmine.objectContaining({ title: 'Lena Park was not invited', message: 'Somebody has this address.' }),
    );
  });

  it('leaves calls that are not events of the session to the Activity Log', () => {
    for (const url of ['/api/mfa/set-up', '/api/mfa/disable', '/api/users/lena/reset-mfa', '/api/session']) {
      send('POST', url).flush(null);
    }
    expect(log.entries()).toEqual([]);
    expect(log.available()).toBeFalse();
  });
});
