import type { UserState } from '../../portal-api/contract/index.ts';

interface UserStateLook {
  readonly label: string;
  readonly icon: string;
}

const LOOKS: Record<UserState, UserStateLook> = {
  ACTIVE: { label: 'Active', icon: 'check_circle' },
  INVITED: { label: 'Invited', icon: 'schedule' },
  DEACTIVATED: { label: 'Deactivated', icon: 'block' },
};

/** How a user's state is shown. */
export function userStateLook(state: UserState): UserStateLook {
  return LOOKS[state];
}
