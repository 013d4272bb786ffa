import type { ParamMap, Params } from '@angular/router';

import type { ActivityFilter } from '../../portal-api/contract/index.ts';
import type { ActivityScope } from './activity-api';

/** The filter of the Activity Log. In the address, each member has a query parameter of the same name. */
export type { ActivityFilter };

const NAMES = ['search', 'actor', 'channel', 'kind', 'outcome', 'from', 'to', 'traceId'] as const;

/** Value of `kind` in the address that shows all calls where the default is narrower. */
const ALL_KINDS = 'ALL';

/** The default filter. A company's reads are hidden, because its changes would be lost among them. */
export function usualFilter(scope: ActivityScope): ActivityFilter {
  return scope === 'company' ? { kind: 'CHANGE' } : {};
}

/** Reads the filter from an address and ignores invalid values. */
export function readActivityFilter(params: ParamMap, scope: ActivityScope): ActivityFilter {
  const channel = params.get('channel');
  const outcome = params.get('outcome');
  const kind = params.get('kind');
  const traceId = params.get('traceId');
  const { kind: usual } = usualFilter(scope);
  const filter = {
    search: params.get('search'),
    actor: params.get('actor'),
    channel: channel === 'PORTAL' || channel === 'API_KEY' ? channel : null,
    outcome: outcome === 'SUCCEEDED' || outcome === 'FAILED' ? outcome : null,
    kind: kind === 'CHANGE' || kind === 'READ' ? kind : kind === ALL_KINDS || traceId ? null : usual,
    from: readTime(params.get('from')),
    to: readTime(params.get('to')),
    traceId,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
}

/** The filter as query parameters; `null` removes a parameter. */
export function activityFilterParams(filter: ActivityFilter, scope: ActivityScope): Params {
  const { kind: usual } = usualFilter(scope);
  const kind = filter.kind === usual ? null : (filter.kind ?? ALL_KINDS);
  return { ...Object.fromEntries(NAMES.map((name) => [name, filter[name] ?? null])), kind };
}

export function isUsualFilter(filter: ActivityFilter, scope: ActivityScope): boolean {
  const usual = usualFilter(scope);
  return NAMES.every((name) => filter[name] === usual[name]);
}

/** Returns the filter with members changed; `undefined` removes a member. */
export function changeFilter(
  filter: ActivityFilter,
  change: { readonly [Name in keyof ActivityFilter]?: ActivityFilter[Name] | undefined },
): ActivityFilter {
  const changed = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(changed);
}

function readTime(text: string | null): string | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
