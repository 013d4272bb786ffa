import type { CompanyProfile } from '../../portal-api/contract/index.ts';

export const NO_COMPANY_PROFILE: CompanyProfile = {
  legalName: '',
  registrationNumber: '',
  street: '',
  postcode: '',
  city: '',
  country: '',
  technicalContactName: '',
  technicalContactEmail: '',
  technicalContactPhone: '',
};

interface ProfileField {
  readonly name: keyof CompanyProfile;
  readonly label: string;
  /** Error message for an empty field; absent if the field is optional. */
  readonly required?: string;
  readonly maxLength: number;
  readonly type?: 'email' | 'tel';
  readonly autocomplete: string;
}

interface ProfileGroup {
  readonly heading: string;
  readonly fields: readonly ProfileField[];
}

/** The fields of a company profile, in the order of the form. */
export const COMPANY_PROFILE_GROUPS: readonly ProfileGroup[] = [
  {
    heading: 'Registration',
    fields: [
      {
        name: 'legalName',
        label: 'Legal name',
        required: 'Enter the legal name.',
        maxLength: 120,
        autocomplete: 'organization',
      },
      {
        name: 'registrationNumber',
        label: 'Registration number',
        required: 'Enter the registration number.',
        maxLength: 40,
        autocomplete: 'off',
      },
    ],
  },
  {
    heading: 'Address',
    fields: [
      {
        name: 'street',
        label: 'Street',
        required: 'Enter the street.',
        maxLength: 120,
        autocomplete: 'street-address',
      },
      { name: 'postcode', label: 'Postcode', maxLength: 20, autocomplete: 'postal-code' },
      {
        name: 'city',
        label: 'City',
        required: 'Enter the city.',
        maxLength: 80,
        autocomplete: 'address-level2',
      },
      {
        name: 'country',
        label: 'Country',
        required: 'Enter the country.',
        maxLength: 80,
        autocomplete: 'country-name',
      },
    ],
  },
  {
    heading: 'Technical support contact',
    fields: [
      {
        name: 'technicalContactName',
        label: 'Contact name',
        required: 'Enter the name of the technical contact.',
        maxLength: 120,
        autocomplete: 'off',
      },
      {
        name: 'technicalContactEmail',
        label: 'Contact e-mail',
        required: 'Enter an e-mail address.',
        maxLength: 254,
        type: 'email',
        autocomplete: 'off',
      },
      {
        name: 'technicalContactPhone',
        label: 'Contact phone',
        required: 'Enter a phone number.',
        maxLength: 24,
        type: 'tel',
        autocomplete: 'off',
      },
    ],
  },
];
