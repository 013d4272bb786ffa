import { CompanyProfile, type FieldProblem } from '../contract/index.ts';
import { isPhone } from '../profile/check-profile.ts';
import { isEmail } from '../session/email-address.ts';
import type { ProfileKind } from './profile-kind.ts';

const REQUIRED = {
  legalName: 'Enter the legal name.',
  registrationNumber: 'Enter the registration number.',
  street: 'Enter the street.',
  city: 'Enter the city.',
  country: 'Enter the country.',
  technicalContactName: 'Enter the name of the technical contact.',
} as const;

export const COMPANY_PROFILE: ProfileKind = {
  path: '/company-profile',
  name: 'company profile',
  schema: CompanyProfile,
  table: 'company_profiles',
  nameTaken: {
    pointer: '#/legalName',
    detail: 'Another company has this legal name. Ask support if it is yours.',
  },
  check(profile: CompanyProfile): FieldProblem[] {
    const errors: FieldProblem[] = [];
    for (const [name, detail] of Object.entries(REQUIRED)) {
      if (!profile[name as keyof typeof REQUIRED]) errors.push({ pointer: `#/${name}`, detail });
    }
    if (!isEmail(profile.technicalContactEmail)) {
      const detail = 'Enter an e-mail address, such as noc@example.com.';
      errors.push({ pointer: '#/technicalContactEmail', detail });
    }
    if (!isPhone(profile.technicalContactPhone)) {
      const detail = 'Enter the phone number with its country code, such as +61 2 5550 1234.';
      errors.push({ pointer: '#/technicalContactPhone', detail });
    }
    return errors;
  },
};
