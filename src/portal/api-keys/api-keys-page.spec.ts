import { OverlayContainer } from '@angular/cdk/overlay';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';

import type { ApiKey } from '../../portal-api/contract/index.ts';
import { Auth } from '../session/auth';
import { button, fieldError, input, text, type } from '../testing/page-elements';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aProblem, aSession } from '../testing/samples';
import { nextTurn } from '../testing/settle';
import { ApiKeysPage } from './api-keys-page';

const KEY = 'fabric_key_secret';

function anApiKey(change: Partial<ApiKey> = {}): ApiKey {
  return {
    id: 'key-1',
    name: 'Nightly',
    role: 'READ_ONLY',
    ending: 'cret',
    createdBy: 'Ada Larsen',
    createdAt: '2026-05-04T10:00:00Z',
    ...change,
  };
}

describe('ApiKeysPage', () => {
  let fixture: ComponentFixture<ApiKeysPage>;
  let page: HTMLElement;
  let overlay: HTMLElement;
  let server: HttpTestingController;

  /** The page is never at rest while the server owes it an answer. */
  async function shown(): Promise<void> {
    await nextTurn();
    fixture.detectChanges();
    await nextTurn();
  }

  async function open(role: 'COMPANY_ADMIN' | 'READ_ONLY'): Promise<void> {
    const unanimated = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };
    TestBed.configureTestingModule({ providers: [providePortalTesting(), unanimated] });
    server = TestBed.inject(HttpTestingController);
    TestBed.inject(Auth).restore().subscribe();
    server.expectOne('/api/session').flush(aSession({ role }));
    fixture = TestBed.createComponent(ApiKeysPage);
    page = fixture.nativeElement as HTMLElement;
    overlay = TestBed.inject(OverlayContainer).getContainerElement();
    await shown();
  }

  async function listed(...keys: ApiKey[]): Promise<void> {
    server.expectOne('/api/api-keys').flush(keys);
    await shown();
  }

  it('shows who made each key, its ending and its last use, and no revoked one to be revoked again', async () => {
    await open('COMPANY_ADMIN');
    await listed(
      anApiKey({ lastUsedAt: '2026-05-05T10:00:00Z' }),
      anApiKey({ id: 'key-2', name: 'Old', revokedAt: '2026-05-06T10:00:00Z' }),
    );
    const [working, revoked] = [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(text).join(' | '),
    );
    expect(working).toContain(
      'Nightly ends with cret | Read Only | 4 May 2026 by Ada Larsen | Last used 5 May 2026',
    );
    expect(working).toContain('Active | Revoke');
    expect(revoked).toContain('Never used');
    expect(revoked).toContain('Revoked 6 May 2026');
    expect(page.querySelectorAll('tbody button').length).toBe(1);
  });

  it('asks nothing of the server for other roles, and says who can help', async () => {
    await open('READ_ONLY');
    server.expectNone('/api/api-keys');
    expect(text(page)).toContain('Only for Company Admins');
    expect(() => button(page, 'Create API key')).toThrowError();
  });

  it('shows a new key once, and keeps a wrong name at its field', async () => {
    await open('COMPANY_ADMIN');
    await listed();
    button(page, 'Create API key').click();
    await shown();
    const name = input(overlay, 'Name');
    type(name, 'Taken');
    button(overlay, 'Create key').click();
    await shown();
    const errors = [{ pointer: '#/name', detail: 'Another API key has this name.' }];
    const refusal = { status: 422, statusText: 'No' };
    server.expectOne({ method: 'POST', url: '/api/api-keys' }).flush(aProblem(422, { errors }), refusal);
    await shown();
    expect(fieldError(overlay, 'Name')).toBe('Another API key has this name.');

    type(name, 'Nightly');
    button(overlay, 'Create key').click();
    await shown();
    const request = server.expectOne({ method: 'POST', url: '/api/api-keys' });
    expect(request.request.body).toEqual({ name: 'Nightly', role: 'READ_ONLY' });
    request.flush({ apiKey: anApiKey(), key: KEY });
    await shown();
    expect(text(overlay)).toContain(KEY);
    button(overlay, 'Done').click();
    await shown();
    await listed(anApiKey());
    expect(document.body.textContent).not.toContain(KEY);
  });

  it('revokes a key after asking', async () => {
    await open('COMPANY_ADMIN');
    await listed(anApiKey());
    button(page, 'Revoke Nightly').click();
    await shown();
    button(overlay, 'Revoke key').click();
    server.expectOne('/api/api-keys/key-1/revoke').flush(anApiKey({ revokedAt: '2026-05-06T10:00:00Z' }));
    await shown();
    await listed(anApiKey({ revokedAt: '2026-05-06T10:00:00Z' }));
    expect(text(page)).toContain('Revoked 6 May 2026');
  });
});
