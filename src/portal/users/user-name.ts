import type { User } from '../../portal-api/contract/index.ts';

/** Full name of a user. */
export function userName({ firstName, lastName }: Pick<User, 'firstName' | 'lastName'>): string {
  return `${firstName} ${lastName}`;
}
