import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { DemoAccount } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { route } from '../http/route-config.ts';
import { DEMO_ACCOUNTS } from './demo-accounts.ts';

/** Accounts for the sign-in page; empty without demo data. */
export function addDemoRoutes(api: Api, { demoData }: ApiContext): void {
  api.get(
    '/demo-accounts',
    route('List demo accounts', { response: { 200: Type.Array(DemoAccount) } }, 'public'),
    () =>
      demoData
        ? DEMO_ACCOUNTS.map(({ email, password, company, role }) => ({ email, password, company, role }))
        : [],
  );
}
