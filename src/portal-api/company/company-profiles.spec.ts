import assert from 'node:assert/strict';

import type { CompanyProfile, MarketplaceProfile } from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA, NORA_KESTREL, RIA_READ_ONLY } from '../testing/people.ts';
import { onEachEngine } from '../testing/test-portal.ts';

const COMPANY: CompanyProfile = {
  legalName: 'Bluegum Logistics Pty Ltd',
  registrationNumber: 'ABN 11 000 000 001',
  street: '1 Wharf Road',
  postcode: '2000',
  city: 'Sydney',
  country: 'Australia',
  technicalContactName: 'Network desk',
  technicalContactEmail: 'noc@bluegum.example',
  technicalContactPhone: '+61 2 5550 1234',
};
const MARKETPLACE: MarketplaceProfile = {
  publicName: 'Bluegum',
  description: 'Freight data, delivered.',
  website: 'https://bluegum.example',
  logoColour: '#14693a',
};

onEachEngine('company profile', (portal) => {
  it('is created once by a Company Admin, then changed, and read by everyone', async () => {
    const ada = await portal().signedIn(ADA);
    const ria = await portal().signedIn(RIA_READ_ONLY);
    assert.equal((await ria.get('/company-profile')).json(), null);
    expectProblem(await ada.put('/company-profile', COMPANY), 404, 'not-found');
    expectProblem(await ria.post('/company-profile', COMPANY), 403, 'forbidden');

    const created = await ada.post('/company-profile', { ...COMPANY, city: ' Sydney ' });
    assert.equal(created.statusCode, 201);
    assert.deepEqual(created.json(), COMPANY);
    expectProblem(await ada.post('/company-profile', COMPANY), 409, 'profile-exists');

    const moved = { ...COMPANY, city: 'Melbourne' };
    assert.deepEqual((await ada.put('/company-profile', moved)).json(), moved);
    assert.deepEqual((await ria.get('/company-profile')).json(), moved);
    expectProblem(await ria.put('/company-profile', COMPANY), 403, 'forbidden');
  });

  it('no two companies have one legal name, however it is written', async () => {
    const nora = await portal().signedIn(NORA_KESTREL);
    const kestrel = (await nora.get('/company-profile')).json<CompanyProfile>();
    const response = await nora.put('/company-profile', { ...kestrel, legalName: 'SALTMARSH cloud plc' });
    assert.equal(expectProblem(response, 409, 'name-taken').errors?.[0]?.pointer, '#/legalName');
    assert.equal((await nora.put('/company-profile', kestrel)).statusCode, 200, 'one’s own name is free');
  });

  it('says what is wrong, at the fields', async () => {
    const ada = await portal().signedIn(ADA);
    const wrong = { ...COMPANY, legalName: ' ', technicalContactEmail: 'noc', technicalContactPhone: '12' };
    const { errors } = expectProblem(await ada.put('/company-profile', wrong), 422, 'validation-failed');
    assert.deepEqual(
      errors?.map(({ pointer }) => pointer),
      ['#/legalName', '#/technicalContactEmail', '#/technicalContactPhone'],
    );
  });
});

onEachEngine('Marketplace profile', (portal) => {
  it('is created once by a Company Admin, then changed', async () => {
    const ada = await portal().signedIn(ADA);
    const ria = await portal().signedIn(RIA_READ_ONLY);
    assert.equal((await ada.get('/marketplace-profile')).json(), null);
    expectProblem(await ria.post('/marketplace-profile', MARKETPLACE), 403, 'forbidden');
    const taken = await ada.post('/marketplace-profile', { ...MARKETPLACE, publicName: 'saltmarsh CLOUD' });
    assert.equal(expectProblem(taken, 409, 'name-taken').errors?.[0]?.pointer, '#/publicName');

    assert.deepEqual((await ada.post('/marketplace-profile', MARKETPLACE)).json(), MARKETPLACE);
    expectProblem(await ada.post('/marketplace-profile', MARKETPLACE), 409, 'profile-exists');
    const changed = { ...MARKETPLACE, website: '' };
    assert.deepEqual((await ada.put('/marketplace-profile', changed)).json(), changed);
    assert.deepEqual((await ria.get('/marketplace-profile')).json(), changed);
  });

  it('says what is wrong, at the fields', async () => {
    const ada = await portal().signedIn(ADA);
    const wrong: [changes: Partial<MarketplaceProfile>, pointer: string][] = [
      [{ publicName: ' ' }, '#/publicName'],
      [{ description: ' ' }, '#/description'],
      [{ website: 'javascript:alert(1)' }, '#/website'],
      [{ website: 'bluegum.example' }, '#/website'],
      [{ logoColour: 'red' }, '#/logoColour'],
    ];
    for (const [changes, pointer] of wrong) {
      const response = await ada.put('/marketplace-profile', { ...MARKETPLACE, ...changes });
      const { errors } = expectProblem(response, 422, 'validation-failed');
      assert.deepEqual(
        errors?.map((error) => error.pointer),
        [pointer],
      );
    }
  });
});
