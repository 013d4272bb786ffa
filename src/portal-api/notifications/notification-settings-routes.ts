import type { ApiContext } from '../api-context.ts';
import { ALL_NOTIFICATIONS } from '../contract/all-notifications.ts';
import { type FieldProblem, NotificationSettings } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import type { Api } from '../http/api.ts';
import { route } from '../http/route-config.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { normalEmail } from '../session/email-address.ts';
import { signedInUser } from '../session/session-guard.ts';

/** Routes for e-mail notifications, which users of every role choose for themselves. */
export function addNotificationSettingsRoutes(api: Api, { database }: ApiContext): void {
  const readSettings = async (userId: string): Promise<NotificationSettings> => {
    const saved = await database
      .selectFrom('notification_settings')
      .select(['services', 'ordering', 'financial', 'company', 'copy_to as copyTo'])
      .where('user_id', '=', userId)
      .executeTakeFirst();
    return { ...ALL_NOTIFICATIONS, ...saved };
  };

  api.get(
    '/notification-settings',
    route('Read notification settings', { response: { 200: NotificationSettings } }),
    (request) => readSettings(signedInUser(request).userId),
  );

  api.put(
    '/notification-settings',
    route('Update notification settings', {
      body: NotificationSettings,
      response: { 200: NotificationSettings },
    }),
    async (request) => {
      const { userId, companyId } = signedInUser(request);
      const errors = await checkNotificationSettings(database, companyId, request.body);
      if (errors.length > 0) throw validationFailed(errors);
      const { services, ordering, financial, company, copyTo } = request.body;
      const settings = { services, ordering, financial, company, copy_to: normalEmail(copyTo) };
      await database
        .insertInto('notification_settings')
        .values({ user_id: userId, ...settings })
        .onConflict((conflict) => conflict.column('user_id').doUpdateSet(settings))
        .execute();
      return readSettings(userId);
    },
  );
}

const FIXED = { security: 'Security', people: 'People' } as const;

/** Checks that security notifications stay on and that copies stay within the company. */
async function checkNotificationSettings(
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
