import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';

import type { MarketplaceProfile } from '../../portal-api/contract/index.ts';
import { button, fieldError, input, text, type } from '../testing/page-elements';
import { providePortalTesting } from '../testing/provide-portal-testing';
import { aProblem } from '../testing/samples';
import { nextTurn } from '../testing/settle';
import { MarketplaceProfilePage } from './marketplace-profile-page';

const PATH = '/api/marketplace-profile';
const PROFILE: MarketplaceProfile = {
  publicName: 'Bluegum',
  description: 'Freight.',
  website: '',
  logoColour: '#4338ca',
};

describe('MarketplaceProfilePage', () => {
  let fixture: ComponentFixture<MarketplaceProfilePage>;
  let page: HTMLElement;
  let server: HttpTestingController;

  /** The page is never at rest while the server owes it an answer. */
  async function turn(): Promise<void> {
    await nextTurn();
    fixture.detectChanges();
    await nextTurn();
  }

  async function open(saved: MarketplaceProfile | null): Promise<void> {
    TestBed.configureTestingModule({ providers: providePortalTesting() });
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(MarketplaceProfilePage);
    page = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    server.expectOne(PATH).flush(saved);
    await turn();
  }

  it('creates a profile where there is none, and updates it from then on', async () => {
    await open(null);
    type(input(page, 'Public name'), PROFILE.publicName);
    const description = page.querySelector('textarea');
    if (description) description.value = PROFILE.description;
    description?.dispatchEvent(new Event('input'));
    button(page, 'Create Marketplace profile').click();
    await turn();
    const created = server.expectOne({ method: 'POST', url: PATH });
    expect(created.request.body).toEqual(PROFILE);
    created.flush(PROFILE);
    await turn();

    button(page, 'Save Marketplace profile').click();
    await turn();
    server.expectOne({ method: 'PUT', url: PATH }).flush(PROFILE);
  });

  it('says at the field what the server refuses', async () => {
    await open(PROFILE);
    button(page, 'Save Marketplace profile').click();
    await turn();
    const errors = [{ pointer: '#/publicName', detail: 'Another company goes by this name.' }];
    server
      .expectOne({ method: 'PUT', url: PATH })
      .flush(aProblem(409, { errors }), { status: 409, statusText: 'Conflict' });
    await turn();
    expect(fieldError(page, 'Public name')).toBe('Another company goes by this name.');
    expect(text(page.querySelector('[role=alert]'))).toContain('Check the fields that are marked.');
  });
});
