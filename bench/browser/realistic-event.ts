import type { EventLogFact, EventLogSeverity } from 'ngx-session-event-log';

/** An event as portals tell them. The same number always makes the same event; no two share their texts. */
export interface RealisticEvent {
  readonly type: string;
  readonly category: string;
  readonly severity: EventLogSeverity;
  /** 40 to 60 characters, with digits and names. */
  readonly title: string;
  /** 60 to 120 characters. */
  readonly message: string;
  readonly resource: { readonly label: string; readonly link: string };
  /** Four, for half of the events. */
  readonly facts: Readonly<Record<string, EventLogFact>> | undefined;
}

/** Requests of the operation that leads to each event. */
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

type Texts = (number: string, place: string, person: string) => readonly string[];

interface Kind {
  readonly type: string;
  readonly category: string;
  readonly severity: EventLogSeverity;
  readonly title: Texts;
  readonly message: Texts;
}

const KINDS: readonly Kind[] = [
  {
    type: 'service.deploy',
    category: 'service',
    severity: 'success',
    title: (number, place) => ['Port edge-', number, ' at ', place, ' is live at 10 Gbps'],
    message: (number, place, person) => [
      'Ordered by ',
      person,
      ' for ',
      place,
      ' as order ',
      number,
      ', ready in 42 s.',
    ],
  },
  {
    type: 'configuration.save',
    category: 'configuration',
    severity: 'info',
    title: (number, place) => ['Configuration "edge-', number, '" for ', place, ' saved'],
    message: (number, _place, person) => [
      'Version ',
      number,
      ' holds 3 ports and 12 VXCs, and was last edited by ',
      person,
      '.',
    ],
  },
  {
    type: 'service.update',
    category: 'service',
    severity: 'success',
    title: (number, place) => ['VXC ', number, ' to ', place, ' now runs at 500 Mbps'],
    message: (number, _place, person) => [
      person,
      ' raised it from 200 Mbps; VLAN 1205 and contract ',
      number,
      ' stay as they are.',
    ],
  },
  {
    type: 'speed-change.approve',
    category: 'speed-change',
    severity: 'warning',
    title: (number, _place, person) => ['Speed change of MCR ', number, ' waits for ', person],
    message: (number, place) => [
      'It takes effect in ',
      place,
      ' within 15 minutes of the approval; request ',
      number,
      ' lapses in 7 days.',
    ],
  },
  {
    type: 'order.issue',
    category: 'order',
    severity: 'error',
    title: (number, place) => ['Port edge-', number, ' at ', place, ' was not deployed'],
    message: (number, place, person) => [
      'VLAN 1205 is in use at ',
      place,
      '. Change order ',
      number,
      ' to one up to 4093, or ask ',
      person,
      '.',
    ],
  },
];

/** @param number any whole number; its last five digits are written in the texts */
export function realisticEvent(number: number): RealisticEvent {
  const { type, category, severity, title, message } = pick(KINDS, number);
  const place = pick(PLACES, Math.floor(number / KINDS.length));
  const person = pick(PEOPLE, Math.floor(number / 7));
  const digits = String(number).padStart(5, '0');
  return {
    type,
    category,
    severity,
    title: join(title(digits, place, person)),
    message: join(message(digits, place, person)),
    resource: { label: join(['edge-', digits]), link: join(['/services/', digits, '?tab=usage']) },
    facts:
      Math.floor(number / KINDS.length) % 2 === 0
        ? { location: place, speed: 10_000, vlan: number % 4_094, contract: join(['C-2026-', digits]) }
        : undefined,
  };
}

/** Puts a text together at once: a template's parts would stay apart until the text is read, and take more memory. */
export function join(parts: readonly string[]): string {
  return parts.join('');
}

function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}
