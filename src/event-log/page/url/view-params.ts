import type { ParamMap, Params } from '@angular/router';
import { EVENT_LOG_SEVERITIES } from 'ngx-session-event-log';

import { GROUP_KEYS, type Arrangement, NEWEST_FIRST, SORT_KEYS } from '../arrange/arrangement';
import { type LogQuery, NO_QUERY } from '../filter/query';

/** Maximum length of a search text in the URL. */
export const MOST_TEXT = 300;

/** Part of the view that is in the URL. */
export interface LinkedView {
  readonly query: LogQuery;
  readonly arrangement: Arrangement;
}

/** Converts a view to query parameters, always all of them. Defaults become `null`, which removes the parameter. */
export function toViewParams({ query, arrangement }: LinkedView): Params {
  const { text, severities, category, from, to } = query;
  return {
    q: text.trim() || null,
    severity: EVENT_LOG_SEVERITIES.filter((severity) => severities.includes(severity)).join(',') || null,
    category: category ?? null,
    from: toMoment(from),
    to: toMoment(to),
    sort: toSort(arrangement),
    group: arrangement.groupBy ?? null,
  };
}

/** Reads a view from query parameters. Ignores invalid values. */
export function fromViewParams(params: ParamMap): LinkedView {
  const severities = params.get('severity')?.split(',') ?? [];
  return {
    query: {
      ...NO_QUERY,
      text: (params.get('q') ?? '').slice(0, MOST_TEXT),
      severities: EVENT_LOG_SEVERITIES.filter((severity) => severities.includes(severity)),
      category: params.getAll('category').find(Boolean),
      from: fromMoment(params.get('from')),
      to: fromMoment(params.get('to')),
    },
    arrangement: {
      ...fromSort(params.get('sort')),
      groupBy: GROUP_KEYS.find((key) => key === params.get('group')),
    },
  };
}

/** Writes the order: `-severity` for the most severe first, `severity` for the least severe first. */
function toSort({ sortBy, descending }: Arrangement): string | null {
  if (sortBy === NEWEST_FIRST.sortBy && descending === NEWEST_FIRST.descending) return null;
  return `${descending ? '-' : ''}${sortBy}`;
}

function fromSort(sort: string | null): Arrangement {
  const sortBy = SORT_KEYS.find((key) => key === sort?.replace(/^-/, ''));
  return sortBy ? { ...NEWEST_FIRST, sortBy, descending: sort?.startsWith('-') ?? false } : NEWEST_FIRST;
}

function toMoment(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString();
}

function fromMoment(moment: string | null): number | undefined {
  const time = Date.parse(moment ?? '');
  return Number.isNaN(time) ? undefined : time;
}
