import { MarketplaceProfile, type FieldProblem } from '../contract/index.ts';
import type { ProfileKind } from './profile-kind.ts';

const COLOUR = /^#[0-9a-f]{6}$/i;

export const MARKETPLACE_PROFILE: ProfileKind = {
  path: '/marketplace-profile',
  name: 'Marketplace profile',
  schema: MarketplaceProfile,
  table: 'marketplace_profiles',
  nameTaken: {
    pointer: '#/publicName',
    detail: 'Another company uses this name in the Marketplace. Choose a different one.',
  },
  check({ publicName, description, website, logoColour }: MarketplaceProfile): FieldProblem[] {
    const errors: FieldProblem[] = [];
    if (!publicName) errors.push({ pointer: '#/publicName', detail: 'Enter the public name.' });
    if (!description) errors.push({ pointer: '#/description', detail: 'Enter a description.' });
    if (website !== '' && URL.parse(website)?.protocol !== 'https:') {
      const detail = 'Enter a URL that begins with https://, or leave the field empty.';
      errors.push({ pointer: '#/website', detail });
    }
    if (!COLOUR.test(logoColour)) {
      errors.push({ pointer: '#/logoColour', detail: 'Choose a colour, such as #0e7490.' });
    }
    return errors;
  },
};
