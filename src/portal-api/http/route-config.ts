import type { FastifyInstance } from 'fastify';

import type { Role } from '../contract/index.ts';

/** Who may call a route: everyone, everyone who is signed in, or certain roles. */
export type Access = 'public' | 'signed-in' | { readonly roles: readonly Role[]; readonly to: string };

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation in words for the Activity Log; null keeps calls out of it. */
    activity?: string | null;
    access?: Access;
  }
}

/** Refuses to start with a route that does not say what it is for and who may call it. */
export function requireRouteConfig(api: FastifyInstance): void {
  api.addHook('onRoute', ({ method, url, config }) => {
    if (config?.activity === undefined || config.access === undefined) {
      throw new Error(
        `${String(method)} ${url} needs config.activity, its words in the Activity Log, and config.access.`,
      );
    }
  });
}
