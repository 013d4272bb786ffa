import type { FieldProblem, ProfileUpdate } from '../contract/index.ts';

/** E.164, with optional spaces between the digits. */
const PHONE = /^\+[1-9]( ?\d){6,14}$/;

export const isPhone = (text: string): boolean => PHONE.test(text);

/** Finds problems in a profile that the schema cannot detect. */
export function checkProfile({ firstName, lastName, phone }: ProfileUpdate): FieldProblem[] {
  const errors: FieldProblem[] = [];
  if (!firstName.trim()) errors.push({ pointer: '#/firstName', detail: 'Enter a first name.' });
  if (!lastName.trim()) errors.push({ pointer: '#/lastName', detail: 'Enter a last name.' });
  if (phone.trim() !== '' && !isPhone(phone.trim())) {
    const detail = 'Enter the phone number with its country code, such as +61 2 5550 1234.';
    errors.push({ pointer: '#/phone', detail });
  }
  return errors;
}
