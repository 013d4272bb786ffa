import type { MarketplaceProfile } from '../../portal-api/contract/index.ts';
import { fieldError, input, text, type } from '../testing/page-elements';
import { Shown, signedIn } from '../testing/shown';
import { MarketplaceProfilePage } from './marketplace-profile-page';

const PATH = '/api/marketplace-profile';
const PROFILE: MarketplaceProfile = {
  publicName: 'Bluegum',
  description: 'Freight.',
  website: '',
  logoColour: '#4338ca',
};

describe('MarketplaceProfilePage', () => {
  let shown: Shown<MarketplaceProfilePage>;
  let page: HTMLElement;

  async function open(saved: MarketplaceProfile | null): Promise<void> {
    signedIn();
    shown = new Shown(MarketplaceProfilePage);
    page = shown.page;
    await shown.answer(PATH, saved);
  }

  it('creates a profile if there is none, and updates it afterwards', async () => {
    await open(null);
    type(input(page, 'Public name'), PROFILE.publicName);
    const description = page.querySelector('textarea');
    if (description) description.value = PROFILE.description;
    description?.dispatchEvent(new Event('input'));
    await shown.press('Create Marketplace profile');
    const created = shown.server.expectOne({ method: 'POST', url: PATH });
    expect(created.request.body).toEqual(PROFILE);
    created.flush(PROFILE);
    await shown.turn();

    await shown.press('Save Marketplace profile');
    shown.server.expectOne({ method: 'PUT', url: PATH }).flush(PROFILE);
  });

  it('previews the first letter of the name, even an emoji', async () => {
    await open({ ...PROFILE, publicName: ' 😀 Bluegum' });
    expect(text(page.querySelector('.logo'))).toBe('😀');
  });

  it('shows the server’s errors at their fields', async () => {
    await open(PROFILE);
    await shown.press('Save Marketplace profile');
    const errors = [{ pointer: '#/publicName', detail: 'Another company goes by this name.' }];
    await shown.refuse({ method: 'PUT', url: PATH }, 409, { errors });
    expect(fieldError(page, 'Public name')).toBe('Another company goes by this name.');
    expect(text(page.querySelector('[role=alert]'))).toContain('Check the marked field.');
  });

  it('shows it to users who cannot change it, without a button to save', async () => {
    signedIn({ role: 'READ_ONLY' });
    shown = new Shown(MarketplaceProfilePage);
    page = shown.page;
    await shown.answer(PATH, PROFILE);
    expect(input(page, 'Public name').disabled).toBeTrue();
    expect(page.querySelector('button[type=submit]')).toBeNull();
    expect(text(page)).toContain('Your role is Read Only');
  });
});
