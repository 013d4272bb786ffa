import { gerund, infinitive, isNounToo, isPlural, participle, singular } from './english.ts';
import type { Operation } from './operations.ts';
import { splitWords } from './split-words.ts';

/** Words for one event type. */
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

/** Words an operation from its summary if that has a verb and an object, else from its method and path. */
export function wordsFor(operation: Operation): Words {
  const { verb, object } = fromSummary(operation.summary) ?? fromRoute(operation);
  const [head = object] = object.split(/ (?:of|for|to|from|into|as|by|with|in|on|at|and|or) /);
  const noun = head.split(' ').at(-1) ?? head;
  const was = isPlural(noun.toLowerCase()) ? 'were' : 'was';
  const type = `${kebab([...head.split(' ').slice(0, -1), singular(noun)].join(' '))}.${kebab(verb)}`;
  const [, thing = object, place = ''] = placeOf(verb).exec(object) ?? [];
  return {
    type,
    started: `${capitalise(gerund(verb))} the ${object}`,
    succeeded: `The ${thing} ${was} ${participle(verb)}${place}`,
    failed: `The ${thing} ${was} not ${participle(verb)}${place}`,
  };
}

/** End of an object that belongs to the verb: a coupon was applied *to the invoice*, or set *as default*. */
const PLACE = /^(.+?)( (?:as|into|onto) .+)$/;
const PLACE_TO = /^(.+?)( (?:as|into|onto|to) .+)$/;
const PLACE_FROM = /^(.+?)( (?:as|into|onto|from) .+)$/;
const VERBS_TO =
  /^(add|append|apply|assign|associate|attach|connect|copy|export|invite|link|move|publish|restore|send|submit|transfer|upload)$/;
const VERBS_FROM = /^(clear|detach|disconnect|import|release|remove|unassign|unlink|withdraw)$/;

function placeOf(verb: string): RegExp {
  if (VERBS_TO.test(verb)) return PLACE_TO;
  return VERBS_FROM.test(verb) ? PLACE_FROM : PLACE;
}

interface Sentence {
  readonly verb: string;
  readonly object: string;
}

/** Words that show that a verb has no plain object: `Sign in`, `Create or update an order`. */
const PARTICLES =
  /^(in|out|up|on|off|down|to|for|from|of|by|with|at|into|over|through|about|as|and|or|that|if|whether)\b/i;
/** Endings of summaries that repeat what the path says. */
const BY_WHAT =
  /\s+(by|with|using|for|from)\s+((its|the|a|an|given|specified|provided|supplied)\s+)*(\w+\s+)?(ids?|identifiers?|uuid|guid|data|array|input)(\s+.*)?$/i;

function fromSummary(summary: string): Sentence | undefined {
  const [first = '', ...rest] = plain(summary).split(/\s+/);
  const verb = infinitive(first);
  const object = rest
    .join(' ')
    .replace(/^(all|multiple|several|an? list of|list of)\s+(of\s+)?/i, '')
    .replace(/^(an?|the|this|your|one|some|existing|new)\s+/i, '')
    .replace(/^(existing|new)\s+/i, '')
    .replace(BY_WHAT, '')
    .replace(/^(.+?)\s+and\s+(\w+)\b.*$/, (whole, thing: string, next: string) =>
      infinitive(next) ? thing : whole,
    );
  if (!verb || object === '' || PARTICLES.test(object)) return undefined;
  // A short object makes a title; a longer one is a description.
  return rest.length <= 8 && !/[,;:()/]/.test(object) ? { verb, object } : undefined;
}

/** Strips marks and adverbs from a summary, and turns Title Case into sentence case. */
function plain(summary: string): string {
  const text = summary
    .replace(/[`*"]/g, '')
    .replace(/_/g, ' ')
    .replace(/^(partially|bulk|batch)\s+/i, '')
    .replace(/[.!]+$/, '')
    .trim();
  const inTitleCase = text.split(/\s+/).every((word) => !/^[a-z]{4,}/.test(word));
  return inTitleCase ? text.replace(/\b[A-Z](?=[a-z]+\b)/g, (letter) => letter.toLowerCase()) : text;
}

/** Segments that name neither a thing nor a command. */
const NAMELESS = /^([\W_]*(bulk|batch)|api|rest|v\d+)$/i;

function fromRoute({ method, route, tags }: Operation): Sentence {
  const wordsOf = (segment: string) => wordsOfSegment(segment, tags);
  const segments = route
    .split('/')
    .filter((segment) => /^[^:]|:\w+:\w/.test(segment) && !NAMELESS.test(segment));
  const last = wordsOf(segments.at(-1) ?? 'request');
  const owner = segments.at(-2);
  const [first = '', ...rest] = last.split(' ');
  // A plural names things, and so does a tag: `/orders`, `/request-logs` and `/downloadclient` are not commands.
  const verb = infinitive(first) === first && !tagOf(segments.at(-1), tags) ? first : undefined;
  const object = rest.join(' ');
  // `PUT /users/:id/plan` changes a plan, but `PUT /invoices/:id/finalize` is a command.
  if (verb && (method === 'POST' || (method === 'PUT' && !isNounToo(verb)))) {
    if (object !== '' && !isPlural(object) && !PARTICLES.test(object)) return { verb, object };
    if (object === '' && owner) return { verb, object: singular(wordsOf(owner)) };
  }
  return { verb: VERB_OF_METHOD[method] ?? 'submit', object: singular(last) };
}

/** Words of a route segment. A custom method follows its parameter after a colon: `:id:cancel`. */
function wordsOfSegment(segment: string, tags: readonly string[]): string {
  const text = segment.replace(/^:\w+:/, '').replace(/:.*/, '');
  const name = tagOf(text, tags) ?? text;
  return splitWords(name).toLowerCase() || 'request';
}

/** Tag of the same letters, whose capitals show where words begin. */
function tagOf(segment: string | undefined, tags: readonly string[]): string | undefined {
  return tags.find((tag) => tag.toLowerCase() === segment?.toLowerCase());
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const kebab = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean)
    .join('-');
