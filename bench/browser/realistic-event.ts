import type { ɵEventLogFact as EventLogFact, EventLogSeverity } from 'ngx-session-event-log';

/** Realistic event of a portal. The same number always gives the same event; different numbers share no texts. */
export interface RealisticEvent {
  readonly type: string;
  readonly category: string;
  readonly severity: EventLogSeverity;
  /** 40 to 60 characters, with digits and names. */
  readonly title: string;
  /** 60 to 120 characters. */
  readonly message: string;
  readonly resource: { readonly label: string; readonly link: string };
  /** Four facts, for half of the events. */
  readonly facts: Readonly<Record<string, EventLogFact>> | undefined;
}

/** Requests of the operation behind each event. */
export const STEPS = [
  { title: 'Validate the order', request: 'POST /api/v1/orders/:id/validate', status: 200 },
  { title: 'Buy the service', request: 'POST /api/v1/orders/:id/buy', status: 201 },
  { title: 'Provision the service', request: 'PUT /api/v1/services/:uid/state', status: 202 },
] as const;

const PLACES = [
  'Sydney Wharf',
  'London Docks',
  'Tokyo Harbour',
  'Zürich Nord',
  'Ashburn Ridge',
  'Perth Hills',
];
const PEOPLE = ['Priya Natarajan', 'Jonas Lindqvist', "Siobhan O'Neill", 'Anna-Lena Vogt', 'Tomás Herrera'];

type Kind = readonly [
  type: string,
  category: string,
  severity: EventLogSeverity,
  title: string,
  message: string,
];

const KINDS: readonly Kind[] = [
  [
    'service.deploy',
    'service',
    'success',
    'Port edge-{number} at {place} is live at 10 Gbps',
    'Ordered by {person} for {place} as order {number}, ready in 42 s.',
  ],
  [
    'configuration.save',
    'configuration',
    'info',
    'Configuration "edge-{number}" for {place} saved',
    'Version {number} holds 3 ports and 12 VXCs, and was last edited by {person}.',
  ],
  [
    'service.update',
    'service',
    'success',
    'VXC {number} to {place} now runs at 500 Mbps',
    '{person} raised it from 200 Mbps; VLAN 1205 and contract {number} stay as they are.',
  ],
  [
    'speed-change.approve',
    'speed-change',
    'warning',
    'Speed change of MCR {number} waits for {person}',
    'It takes effect in {place} within 15 minutes of the approval; request {number} lapses in 7 days.',
  ],
  [
    'order.issue',
    'order',
    'error',
    'Port edge-{number} at {place} was not deployed',
    'VLAN 1205 is in use at {place}. Change order {number} to one up to 4093, or ask {person}.',
  ],
];

/** @param number any integer; the texts contain it */
export function realisticEvent(number: number): RealisticEvent {
  const [type, category, severity, title, message] = pick(KINDS, number);
  const place = pick(PLACES, Math.floor(number / KINDS.length));
  const digits = String(number).padStart(5, '0');
  const names = { number: digits, place, person: pick(PEOPLE, Math.floor(number / 7)) };
  const hasFacts = Math.floor(number / KINDS.length) % 2 === 0;
  return {
    type,
    category,
    severity,
    title: fill(title, names),
    message: fill(message, names),
    resource: { label: fill('edge-{number}', names), link: fill('/services/{number}?tab=usage', names) },
    facts: hasFacts
      ? { location: place, speed: 10_000, vlan: number % 4_094, contract: fill('C-2026-{number}', names) }
      : undefined,
  };
}

/** Flattens a text: the engine keeps the parts of a template separate until it is read, which takes more memory. */
function fill(text: string, names: Readonly<Record<string, string>>): string {
  return text
    .split(/[{}]/)
    .map((part) => names[part] ?? part)
    .join('');
}

function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}
