import { Type, type Static } from 'typebox';

/** Who a company is in law: body of `POST` and `PUT /api/company-profile`, and answer of each. */
export const CompanyProfile = Type.Object({
  legalName: Type.String({ minLength: 1, maxLength: 120 }),
  registrationNumber: Type.String({ minLength: 1, maxLength: 40 }),
  street: Type.String({ minLength: 1, maxLength: 120 }),
  postcode: Type.String({ maxLength: 20 }),
  city: Type.String({ minLength: 1, maxLength: 80 }),
  country: Type.String({ minLength: 1, maxLength: 80 }),
  /** Whom our engineers call when a service is in trouble. */
  technicalContactName: Type.String({ minLength: 1, maxLength: 120 }),
  technicalContactEmail: Type.String({ minLength: 1, maxLength: 254 }),
  /** E.164, such as `+61 2 5550 1234`; spaces are allowed. */
  technicalContactPhone: Type.String({ minLength: 1, maxLength: 24 }),
});
export type CompanyProfile = Static<typeof CompanyProfile>;

/** How other companies see this one: body of `POST` and `PUT /api/marketplace-profile`, and answer of each. */
export const MarketplaceProfile = Type.Object({
  publicName: Type.String({ minLength: 1, maxLength: 80 }),
  description: Type.String({ minLength: 1, maxLength: 500 }),
  /** An address that begins with `https://`, or nothing. */
  website: Type.String({ maxLength: 200 }),
  /** The colour of the logo, such as `#0e7490`. */
  logoColour: Type.String({ maxLength: 7 }),
});
export type MarketplaceProfile = Static<typeof MarketplaceProfile>;
