/** Both kinds of profiles are found by their company, and no two companies go by one name. */
export interface CompanyProfileTable {
  company_id: string;
  legal_name: string;
  registration_number: string;
  street: string;
  postcode: string;
  city: string;
  country: string;
  technical_contact_name: string;
  technical_contact_email: string;
  technical_contact_phone: string;
}

export interface MarketplaceProfileTable {
  company_id: string;
  public_name: string;
  description: string;
  website: string;
  logo_colour: string;
}
