import type { FieldProblem, MarketplaceProfile } from '../contract/index.ts';

const COLOUR = /^#[0-9a-f]{6}$/i;

/** What a trimmed Marketplace profile may not hold beyond what its schema says. */
export function checkMarketplaceProfile(profile: MarketplaceProfile): FieldProblem[] {
  const { publicName, description, website, logoColour } = profile;
  const errors: FieldProblem[] = [];
  if (!publicName) errors.push({ pointer: '#/publicName', detail: 'Enter the public name.' });
  if (!description) errors.push({ pointer: '#/description', detail: 'Enter a description.' });
  if (website !== '' && URL.parse(website)?.protocol !== 'https:') {
    const detail = 'Enter an address that begins with https://, or nothing.';
    errors.push({ pointer: '#/website', detail });
  }
  if (!COLOUR.test(logoColour)) {
    errors.push({ pointer: '#/logoColour', detail: 'Choose a colour, such as #0e7490.' });
  }
  return errors;
}
