import type { CreatedServiceKey } from '../../portal-api/contract/index.ts';
import { fieldError, input, text, type } from '../testing/page-elements';
import { aPort, aProblem, listUrl } from '../testing/samples';
import { Shown, signedIn } from '../testing/shown';
import { ServiceKeysPage } from './service-keys-page';

const { key: KEY, ...LISTED }: CreatedServiceKey = {
  id: 'key-1',
  key: '0d1c2b3a-4f5e-4d6c-8b7a-001122334455',
  name: 'Freight partner',
  portUid: 'port-1',
  portName: 'Sydney core',
  use: 'SINGLE',
  maxSpeedMbps: 100,
  vlan: null,
  validFrom: '2026-05-01',
  validUntil: '2026-07-31',
  lastFour: '4455',
  active: true,
  connections: 0,
  createdAt: '2026-05-01T10:00:00Z',
};

describe('ServiceKeysPage', () => {
  let shown: Shown<ServiceKeysPage>;
  let page: HTMLElement;

  async function create(name: string) {
    type(input(page, 'Name'), name);
    await shown.press('Create service key');
    return shown.server.expectOne({ method: 'POST', url: '/api/service-keys' });
  }

  beforeEach(async () => {
    signedIn();
    shown = new Shown(ServiceKeysPage);
    page = shown.page;
    shown.server.expectOne(listUrl('/api/service-keys')).flush({ records: [] });
    await shown.answerList('/api/services', [aPort(), aPort({ uid: 'port-2', state: 'CONFIGURED' })]);
  });

  it('shows a new key, moves the focus to it, and forgets it on request', async () => {
    const request = await create('Freight partner');
    expect(request.request.body).toEqual(
      jasmine.objectContaining({ name: 'Freight partner', portUid: 'port-1', vlan: null }),
    );
    request.flush({ ...LISTED, key: KEY });
    await shown.turn();
    await shown.answerList('/api/service-keys', [LISTED]);
    expect(text(page.querySelector('portal-new-key'))).toContain(KEY);
    expect(document.activeElement?.tagName).toBe('PORTAL-NEW-KEY');
    expect(text(page.querySelector('ul'))).toContain('Ends in 4455');
    expect(input(page, 'Name').value).toBe('');

    await shown.press('Hide the key');
    expect(text(page)).not.toContain(KEY);
  });

  it('sends the same VLAN again once another value has changed', async () => {
    type(input(page, 'Pre-approved VLAN'), '100');
    const errors = [{ pointer: '#/vlan', detail: 'VLAN is in use' }];
    (await create('Freight partner')).flush(aProblem(422, { errors }), {
      status: 422,
      statusText: 'Unprocessable Content',
    });
    await shown.turn();
    expect(fieldError(page, 'Pre-approved VLAN')).toBe('VLAN is in use');
    const again = await create('Freight partner, other Port');
    expect(again.request.body).toEqual(jasmine.objectContaining({ vlan: 100 }));
  });

  it('does not send a key whose days are in the wrong order', async () => {
    type(input(page, 'Name'), 'Freight partner');
    type(input(page, 'Valid from'), '2026-07-01');
    type(input(page, 'Valid until'), '2026-06-30');
    await shown.press('Create service key');
    expect(fieldError(page, 'Valid until')).toBe('Choose the first day of validity or a later one.');
    shown.server.expectNone(listUrl('/api/service-keys'));
  });
});
