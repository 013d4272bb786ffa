import { Type, type Static } from 'typebox';

/** Legal identity of a company: body and answer of `POST` and `PUT /api/company-profile`. */
export const CompanyProfile = Type.Object({
  legalName: Type.String({ minLength: 1, maxLength: 120 }),
  registrationNumber: Type.String({ minLength: 1, maxLength: 40 }),
  street: Type.String({ minLength: 1, maxLength: 120 }),
  postcode: Type.String({ maxLength: 20 }),
  city: Type.String({ minLength: 1, maxLength: 80 }),
  country: Type.String({ minLength: 1, maxLength: 80 }),
  /** Contact for our engineers when a service has a problem. */
  technicalContactName: Type.String({ minLength: 1, maxLength: 120 }),
  technicalContactEmail: Type.String({ minLength: 1, maxLength: 254 }),
  /** E.164, such as `+61 2 5550 1234`; spaces are allowed. */
  technicalContactPhone: Type.String({ minLength: 1, maxLength: 24 }),
});
export type CompanyProfile = Static<typeof CompanyProfile>;

/** Public appearance of a company: body and answer of `POST` and `PUT /api/marketplace-profile`. */
export const MarketplaceProfile = Type.Object({
  publicName: Type.String({ minLength: 1, maxLength: 80 }),
  description: Type.String({ minLength: 1, maxLength: 500 }),
  /** URL that begins with `https://`; empty for none. */
  website: Type.String({ maxLength: 200 }),
  /** Colour of the logo, such as `#0e7490`. */
  logoColour: Type.String({ maxLength: 7 }),
});
export type MarketplaceProfile = Static<typeof MarketplaceProfile>;
