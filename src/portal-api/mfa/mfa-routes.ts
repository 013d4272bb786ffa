import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { MfaCode, MfaRecoveryCodes, MfaSetUp, MfaStatus } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { route } from '../http/route-config.ts';
import { ProblemError, validationFailed } from '../problems/problem-error.ts';
import { signedInUser } from '../session/session-guard.ts';
import { newSecret, secretUri } from './authenticator.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import { seal } from './secret-box.ts';
import { isMfaEnabled, mfaKeyOf, useMfaCode } from './use-mfa-code.ts';

const wrongCode = () =>
  validationFailed([
    {
      pointer: '#/code',
      detail: 'The code is wrong or has been used. Enter the one that the app shows now.',
    },
  ]);

/** Set-up and removal of the signed-in user's authenticator app. */
export function addMfaRoutes(api: Api, context: ApiContext): void {
  const { database } = context;

  const refuseIfEnabled = async (userId: string): Promise<void> => {
    if (!(await isMfaEnabled(context, userId))) return;
    throw new ProblemError('mfa-enabled', 'Multi-factor authentication is already enabled.');
  };

  api.get('/mfa', route('Read MFA', { response: { 200: MfaStatus } }), async (request) => {
    const { userId } = signedInUser(request);
    const codes = await database
      .selectFrom('mfa_recovery_codes')
      .select('code_hash')
      .where('user_id', '=', userId)
      .execute();
    return { enabled: await isMfaEnabled(context, userId), recoveryCodesLeft: codes.length };
  });

  api.post('/mfa/set-up', route('Set up MFA', { response: { 200: MfaSetUp } }), async (request) => {
    const { userId, email } = signedInUser(request);
    await refuseIfEnabled(userId);
    const secret = newSecret();
    const encrypted = { encrypted_secret: seal(mfaKeyOf(context), userId, secret) };
    await database
      .insertInto('mfa')
      .values({ user_id: userId, ...encrypted })
      .onConflict((conflict) =>
        conflict.column('user_id').doUpdateSet(encrypted).where('mfa.enabled', '=', false),
      )
      .execute();
    return { secret, uri: secretUri(email, secret) };
  });

  api.post(
    '/mfa/enable',
    route('Enable MFA', { body: MfaCode, response: { 200: MfaRecoveryCodes } }),
    async (request) => {
      const { userId } = signedInUser(request);
      await refuseIfEnabled(userId);
      if (!(await useMfaCode(context, userId, request.body.code, 'app'))) throw wrongCode();
      return database.transaction().execute(async (transaction) => {
        await transaction.updateTable('mfa').set({ enabled: true }).where('user_id', '=', userId).execute();
        return { recoveryCodes: await renewRecoveryCodes(transaction, userId) };
      });
    },
  );

  api.post(
    '/mfa/disable',
    route('Disable MFA', { body: MfaCode, response: { 204: Type.Null() } }),
    async (request, reply) => {
      const { userId } = signedInUser(request);
      if (!(await useMfaCode(context, userId, request.body.code))) throw wrongCode();
      await database.deleteFrom('mfa').where('user_id', '=', userId).execute();
      return reply.code(204).send(null);
    },
  );
}
