import type { FieldProblem, ProfileUpdate } from '../contract/index.ts';
import { isBlank } from '../problems/is-blank.ts';
import { fieldProblems } from '../problems/field-problems.ts';

/** E.164, with optional spaces between the digits. */
const PHONE = /^\+[1-9]( ?\d){6,14}$/;

export const phoneProblem = (text: string): string | false =>
  !PHONE.test(text) && 'Enter the phone number with its country code, such as +61 2 5550 1234.';

/** Finds problems in a profile that the schema cannot detect. */
export function checkProfile({ firstName, lastName, phone }: ProfileUpdate): FieldProblem[] {
  return fieldProblems({
    firstName: isBlank(firstName) && 'Enter a first name.',
    lastName: isBlank(lastName) && 'Enter a last name.',
    phone: phone.trim() !== '' && phoneProblem(phone.trim()),
  });
}
