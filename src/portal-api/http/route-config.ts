import type { FastifyContextConfig, FastifyInstance, FastifySchema } from 'fastify';
import type { TSchema } from 'typebox';

import { NO_OTHERS, PageOf, PageQuery, type Role } from '../contract/index.ts';

/** Permitted callers of a route: everyone, every signed-in user, or certain roles. */
export type Access = 'public' | 'signed-in' | { readonly roles: readonly Role[]; readonly to: string };

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Name of the operation in the Activity Log; null for calls that are not recorded. */
    activity?: string | null;
    access?: Access;
    /** True for a `GET` that also changes something, so that its changes and its record are one transaction. */
    changes?: boolean;
    /** True for a route that can end sessions or API keys, or change their rights. */
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
  const strict = schema.body === undefined ? schema : { ...schema, body: closed(schema.body) };
  return { schema: strict, config: { activity, access, ...more } };
}

/** Refuses members that a schema does not name, at any depth: a misspelt one that is ignored would order something else. */
const closed = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema), (_name, part: { readonly type?: unknown } | null) =>
    part?.type === 'object' ? { ...part, ...NO_OTHERS } : part,
  );

/** Options of a route with a paged list. */
export const listRoute = <Item extends TSchema>(activity: string, item: Item, access?: Access) =>
  route(activity, { querystring: PageQuery, response: { 200: PageOf(item) } }, access);

/** Refuses to start if a route has no operation name or access rule. */
export function requireRouteConfig(api: FastifyInstance): void {
  api.addHook('onRoute', ({ method, url, config }) => {
    if (config?.activity === undefined || config.access === undefined) {
      throw new Error(
        `${String(method)} ${url} needs config.activity, its name in the Activity Log, and config.access.`,
      );
    }
  });
}
