/** What can be switched off, and what cannot. */
export const CHOSEN_GROUPS = [
  { name: 'services', label: 'Services', hint: 'Services that go live, fail, are changed or end.' },
  { name: 'ordering', label: 'Ordering', hint: 'Orders that are accepted, and approvals that wait for you.' },
  { name: 'financial', label: 'Financial', hint: 'Invoices and payments.' },
  { name: 'company', label: 'Company', hint: 'Changes to the profiles of your company.' },
] as const;

export const FIXED_GROUPS = [
  { name: 'security', label: 'Security', hint: 'Sign-ins from new places, and changes to how you sign in.' },
  { name: 'people', label: 'People', hint: 'Invitations, new roles and accounts that are deactivated.' },
] as const;
