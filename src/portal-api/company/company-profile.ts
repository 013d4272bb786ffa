import { CompanyProfile, type FieldProblem } from '../contract/index.ts';
import { fieldProblems } from '../problems/field-problems.ts';
import { phoneProblem } from '../profile/check-profile.ts';
import { isBlank } from '../problems/is-blank.ts';
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
    const required = Object.entries(REQUIRED).filter(([name]) =>
      isBlank(profile[name as keyof typeof REQUIRED]),
    );
    return fieldProblems({
      ...Object.fromEntries(required),
      technicalContactEmail:
        !isEmail(profile.technicalContactEmail) && 'Enter an e-mail address, such as noc@example.com.',
      technicalContactPhone: phoneProblem(profile.technicalContactPhone),
    });
  },
};
