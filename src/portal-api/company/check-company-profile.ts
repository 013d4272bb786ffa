import type { CompanyProfile, FieldProblem } from '../contract/index.ts';
import { isPhone } from '../profile/check-profile.ts';
import { isEmail } from '../session/email-address.ts';

const REQUIRED = {
  legalName: 'Enter the legal name.',
  registrationNumber: 'Enter the registration number.',
  street: 'Enter the street.',
  city: 'Enter the city.',
  country: 'Enter the country.',
  technicalContactName: 'Enter the name of the technical contact.',
} as const;

/** A profile without the spaces around its texts. */
export function trimmed<Profile extends Record<string, string>>(profile: Profile): Profile {
  return Object.fromEntries(Object.entries(profile).map(([name, text]) => [name, text.trim()])) as Profile;
}

/** What a trimmed company profile may not hold beyond what its schema says. */
export function checkCompanyProfile(profile: CompanyProfile): FieldProblem[] {
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
}
