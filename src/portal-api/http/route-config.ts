import type { FastifyContextConfig, FastifyInstance, FastifySchema } from 'fastify';
import type { TSchema } from 'typebox';

import { PageOf, PageQuery, type Role } from '../contract/index.ts';

/** Callers that a route is for: everyone, everyone who is signed in, or certain roles. */
export type Access = 'public' | 'signed-in' | { readonly roles: readonly Role[]; readonly to: string };

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Name of the operation in the Activity Log; null keeps its calls out of it. */
    activity?: string | null;
    access?: Access;
    /** Says that a `GET` changes something too: its changes and its record are one transaction. */
    changes?: boolean;
    /** Says that it can end sessions or API keys, or change what they may do. */
    endsAccess?: boolean;
  }
}

/** Options of a route: its name in the Activity Log, its schemas and its callers. */
export function route<Schema extends FastifySchema>(
  activity: string,
  schema: Schema,
  access: Access = 'signed-in',
  more: Pick<FastifyContextConfig, 'changes' | 'endsAccess'> = {},
): { schema: Schema; config: FastifyContextConfig } {
  return { schema, config: { activity, access, ...more } };
}

/** Options of a route that gives a list, page by page. */
export const listRoute = <Item extends TSchema>(activity: string, item: Item, access?: Access) =>
  route(activity, { querystring: PageQuery, response: { 200: PageOf(item) } }, access);

/** Refuses to start with a route that does not say what it is for and who may call it. */
export function requireRouteConfig(api: FastifyInstance): void {
  api.addHook('onRoute', ({ method, url, config }) => {
    if (config?.activity === undefined || config.access === undefined) {
      throw new Error(
        `${String(method)} ${url} needs config.activity, its name in the Activity Log, and config.access.`,
      );
    }
  });
}
