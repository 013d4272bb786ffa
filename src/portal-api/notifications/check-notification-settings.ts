import type { FieldProblem, NotificationSettings } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { normalEmail } from '../session/email-address.ts';

const FIXED = { security: 'Security', people: 'People' } as const;

/** Notifications that keep an account safe stay on, and no notification leaves the company. */
export async function checkNotificationSettings(
  database: Database,
  companyId: string,
  settings: NotificationSettings,
): Promise<FieldProblem[]> {
  const errors: FieldProblem[] = [];
  for (const group of ['security', 'people'] as const) {
    if (settings[group]) continue;
    errors.push({ pointer: `#/${group}`, detail: `${FIXED[group]} notifications cannot be switched off.` });
  }
  const copyTo = normalEmail(settings.copyTo);
  if (copyTo !== '') {
    const colleague = await database
      .selectFrom('users')
      .select('id')
      .where('company_id', '=', companyId)
      .where('email', '=', copyTo)
      .where('state', '=', 'ACTIVE')
      .executeTakeFirst();
    const detail = 'Copies can only go to the e-mail address of an active user of your company.';
    if (!colleague) errors.push({ pointer: '#/copyTo', detail });
  }
  return errors;
}
