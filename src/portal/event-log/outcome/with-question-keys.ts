import type { EventLogHttpFailure, EventLogHttpRule, httpEvents } from 'ngx-session-event-log';

import { questionKey } from './open-question';

type Catalogue = ReturnType<typeof httpEvents>;

/** Gives each row whose outcome is unknown the key by which it is settled once a page shows the outcome. */
export function withQuestionKeys({ events }: Catalogue): Catalogue {
  return {
    events: events.map((event) => ({ ...event, rule: withQuestionKey(event.rule) })),
  };
}

/** The same for a single rule. */
export function withQuestionKey(rule: EventLogHttpRule): EventLogHttpRule {
  const { unknown } = rule;
  if (typeof unknown !== 'function') return rule;
  return {
    ...rule,
    unknown: (failure: EventLogHttpFailure) => {
      const words = unknown(failure);
      const { method, route, params } = failure;
      const path = route.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
      return { ...(typeof words === 'string' ? { title: words } : words), key: questionKey(method, path) };
    },
  };
}
