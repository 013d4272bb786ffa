import { OverlayContainer } from '@angular/cdk/overlay';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';

import type { ApiKey } from '../../portal-api/contract/index.ts';
import { button, fieldError, input, text, type } from '../testing/page-elements';
import { listUrl } from '../testing/samples';
import { Shown, signedIn } from '../testing/shown';
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
  let shown: Shown<ApiKeysPage>;
  let page: HTMLElement;
  let overlay: HTMLElement;

  async function open(role: 'COMPANY_ADMIN' | 'READ_ONLY'): Promise<void> {
    const unanimated = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };
    signedIn({ role }, [unanimated]);
    shown = new Shown(ApiKeysPage);
    page = shown.page;
    overlay = TestBed.inject(OverlayContainer).getContainerElement();
    await shown.turn();
  }

  const listed = (...keys: ApiKey[]) => shown.answerList('/api/api-keys', keys);

  it('shows the creator, the ending and the last use of each key, and does not offer to revoke a revoked one', async () => {
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

  it('sends no request for other roles, and says who can help', async () => {
    await open('READ_ONLY');
    shown.server.expectNone(listUrl('/api/api-keys'));
    expect(text(page)).toContain('Only for Company Admins');
    expect(() => button(page, 'Create API key')).toThrowError();
  });

  it('shows a new key once, and the error of a wrong name at its field', async () => {
    await open('COMPANY_ADMIN');
    await listed();
    await shown.press('Create API key');
    const name = input(overlay, 'Name');
    type(name, 'Taken');
    await shown.press('Create key', overlay);
    const errors = [{ pointer: '#/name', detail: 'Another API key has this name.' }];
    await shown.refuse({ method: 'POST', url: '/api/api-keys' }, 422, { errors });
    expect(fieldError(overlay, 'Name')).toBe('Another API key has this name.');

    type(name, 'Nightly');
    await shown.press('Create key', overlay);
    const request = shown.server.expectOne({ method: 'POST', url: '/api/api-keys' });
    expect(request.request.body).toEqual({ name: 'Nightly', role: 'READ_ONLY' });
    request.flush({ apiKey: anApiKey(), key: KEY });
    await shown.turn();
    expect(text(overlay)).toContain(KEY);
    expect(text(document.activeElement)).toBe('Nightly is ready');
    await shown.press('Done', overlay);
    await listed(anApiKey());
    expect(document.body.textContent).not.toContain(KEY);
  });

  it('keeps the dialog open while the key is being created, and with the key until it is closed', async () => {
    await open('COMPANY_ADMIN');
    await listed();
    await shown.press('Create API key');
    const close = async () => {
      await shown.press('Cancel', overlay).catch(() => undefined);
      overlay.querySelector<HTMLElement>('.cdk-overlay-backdrop')?.click();
      await shown.turn();
    };
    type(input(overlay, 'Name'), 'Nightly');
    await shown.press('Create key', overlay);
    await close();
    await shown.answer({ method: 'POST', url: '/api/api-keys' }, { apiKey: anApiKey(), key: KEY });
    await close();
    expect(text(overlay)).toContain(KEY);
    await shown.press('Done', overlay);
    expect(text(overlay)).toBe('');
  });

  it('can be cancelled before it is sent and after a refusal', async () => {
    await open('COMPANY_ADMIN');
    await listed();
    await shown.press('Create API key');
    type(input(overlay, 'Name'), 'Taken');
    await shown.press('Create key', overlay);
    await shown.refuse({ method: 'POST', url: '/api/api-keys' }, 409, { title: 'There is one already' });
    await shown.press('Cancel', overlay);
    expect(text(overlay)).toBe('');
  });

  it('revokes a key after confirmation', async () => {
    await open('COMPANY_ADMIN');
    await listed(anApiKey());
    await shown.press('Revoke Nightly');
    button(overlay, 'Revoke key').click();
    await shown.answer('/api/api-keys/key-1/revoke', anApiKey({ revokedAt: '2026-05-06T10:00:00Z' }));
    await listed(anApiKey({ revokedAt: '2026-05-06T10:00:00Z' }));
    expect(text(page)).toContain('Revoked 6 May 2026');
  });
});
