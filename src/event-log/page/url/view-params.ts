import type { ParamMap, Params } from '@angular/router';
import { EVENT_LOG_SEVERITIES } from 'ngx-session-event-log';

import { type LogQuery, NO_QUERY } from '../filter/log-query';

/** The query parameters of the page; all others are the application's. */
export const VIEW_PARAMS = ['q', 'severity', 'category', 'from', 'to'] as const;

/** The most characters of a search that a URL brings or takes. */
export const MOST_TEXT = 300;

/** The query parameters that stand for a query; those of its defaults are `null`, which removes them. */
export function toViewParams({ text, severities, category, from, to }: LogQuery): Params {
  return {
    q: text.trim() || null,
    severity: EVENT_LOG_SEVERITIES.filter((severity) => severities.includes(severity)).join(',') || null,
    category: category ?? null,
    from: toMoment(from),
    to: toMoment(to),
  };
}

/** The same parameters as one text, to compare them. */
export function asLine(params: Params): string {
  return JSON.stringify(VIEW_PARAMS.map((name) => (params[name] as string | null | undefined) ?? null));
}

/** The query that query parameters stand for; of what makes no sense, nothing. */
export function fromViewParams(params: ParamMap): LogQuery {
  const severities = params.get('severity')?.split(',') ?? [];
  return {
    ...NO_QUERY,
    text: (params.get('q') ?? '').slice(0, MOST_TEXT),
    severities: EVENT_LOG_SEVERITIES.filter((severity) => severities.includes(severity)),
    category: params.get('category') ?? undefined,
    from: fromMoment(params.get('from')),
    to: fromMoment(params.get('to')),
  };
}

function toMoment(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString();
}

function fromMoment(moment: string | null): number | undefined {
  const time = Date.parse(moment ?? '');
  return Number.isNaN(time) ? undefined : time;
}
