import { gerund, infinitive, isPlural, participle, singular } from './english.ts';
import type { Operation } from './operations.ts';

/** Words of one kind of event. */
export interface Words {
  readonly type: string;
  readonly started: string;
  readonly succeeded: string;
  readonly failed: string;
}

const VERB_OF_METHOD: Readonly<Record<string, string>> = {
  POST: 'create',
  PUT: 'update',
  PATCH: 'update',
  DELETE: 'delete',
};

/** Words for an operation, from its summary if that says what is done to what, else from its method and path. */
export function wordsFor(operation: Operation): Words {
  const { verb, object } = fromSummary(operation.summary) ?? fromRoute(operation);
  const [head = object] = object.split(/ (?:of|for|to|from|by|with|in|on|at|and|or) /);
  const noun = head.split(' ').at(-1) ?? head;
  const was = isPlural(noun.toLowerCase()) ? 'were' : 'was';
  const type = `${kebab([...head.split(' ').slice(0, -1), singular(noun)].join(' '))}.${kebab(verb)}`;
  return {
    type,
    started: `${capitalise(gerund(verb))} the ${object}`,
    succeeded: `The ${object} ${was} ${participle(verb)}`,
    failed: `The ${object} ${was} not ${participle(verb)}`,
  };
}

interface Sentence {
  readonly verb: string;
  readonly object: string;
}

function fromSummary(summary: string): Sentence | undefined {
  const [first = '', ...rest] = summary.replace(/[.!]+$/, '').split(/\s+/);
  const verb = infinitive(first);
  const object = rest
    .join(' ')
    .replace(/^(an?|the|this|your|one|some|existing|new)\s+/i, '')
    .replace(/^(existing|new)\s+/i, '');
  // An object of a few words makes a title; a longer one is a description.
  return verb && object !== '' && rest.length <= 8 && !/[,;:()]/.test(object) ? { verb, object } : undefined;
}

function fromRoute({ method, route }: Operation): Sentence {
  const segments = route.split('/').filter((segment) => segment !== '' && !segment.startsWith(':'));
  const last = segments.at(-1) ?? 'request';
  // A plural names things: `/orders` is no order to do something.
  const verb = infinitive(last) === last ? last : undefined;
  const owner = segments.at(-2);
  if (verb && owner && method === 'POST') return { verb, object: nounOf(owner) };
  return { verb: VERB_OF_METHOD[method] ?? 'submit', object: nounOf(last) };
}

const nounOf = (segment: string): string =>
  singular(
    segment
      .replace(/:.*/, '')
      .split(/[\W_]+/)
      .join(' ')
      .toLowerCase(),
  );

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const kebab = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean)
    .join('-');
