import { MarketplaceProfile, type FieldProblem } from '../contract/index.ts';
import { fieldProblems } from '../problems/field-problems.ts';
import { isBlank } from '../problems/is-blank.ts';
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
    const isSafe = website === '' || URL.parse(website)?.protocol === 'https:';
    return fieldProblems({
      publicName: isBlank(publicName) && 'Enter the public name.',
      description: isBlank(description) && 'Enter a description.',
      website: !isSafe && 'Enter a URL that begins with https://, or leave the field empty.',
      logoColour: !COLOUR.test(logoColour) && 'Choose a colour, such as #0e7490.',
    });
  },
};
