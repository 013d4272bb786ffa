/**
 * Measures redaction on generated data: the share of secrets that it finds, the share of ordinary texts that it
 * changes, and its cost. Prints the figures of docs/security.md. Exits with 1 if they are worse than promised.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

import { ordinaryText } from './redaction/generate-ordinary-texts.mjs';
import { AROUND_KEYS, cardNumber, keyOf, namedSecret, spokenSecret } from './redaction/generate-secrets.mjs';
import { measureCost } from './redaction/measure-cost.mjs';
import { WRITTEN_SECRETS } from './redaction/generate-written-secrets.mjs';
import { randomFrom } from './redaction/random.mjs';

const LEAST_RECALL = 0.99;
const MOST_CHANGED = 0.002;
/** Twice would be exact; four times would be quadratic. */
const MOST_GROWTH = 3;
const COUNT = 20_000;
/** Texts of each form of commands, files and protocols. */
const WRITTEN_COUNT = 2_000;

// The library is written for bundlers, which resolve `./name` to `./name.ts`.
registerHooks({
  resolve(specifier, context, next) {
    const file = new URL(`${specifier}.ts`, context.parentURL);
    return specifier.startsWith('.') && existsSync(file)
      ? next(file.href, context)
      : next(specifier, context);
  },
});
const folder = new URL('../src/event-log/core/redaction/', import.meta.url);
const { redactText } = await import(new URL('redact-text.ts', folder).href);
const { VENDOR_FORMS } = await import(new URL('../spec-support/vendor-forms.ts', folder).href);
const { ORDINARY_TEXTS } = await import(new URL('../spec-support/ordinary-texts.ts', folder).href);

const random = randomFrom(20_260_101);
const keys = VENDOR_FORMS.flatMap(({ form }) =>
  Array.from({ length: 40 }, () => {
    const value = keyOf(form, random);
    return { text: random.pick(AROUND_KEYS)(value), value };
  }),
);
const make = (generate, count = COUNT) => Array.from({ length: count }, () => generate(random));

let good = true;
report(`keys of ${VENDOR_FORMS.length} forms of vendors`, keys);
report('values after a name, as in code', make(namedSecret));
report('values near a name, in sentences', make(spokenSecret));
report('card numbers', make(cardNumber));
for (const [form, generate] of Object.entries(WRITTEN_SECRETS)) report(form, make(generate, WRITTEN_COUNT));

const texts = [...ORDINARY_TEXTS, ...make(ordinaryText)];
const changed = texts.filter((text) => redactText(text, 2_000).text !== text);
if (process.argv.includes('--show')) for (const text of changed.slice(0, 20)) console.log(`  ${text}`);
const share = changed.length / texts.length;
good = good && share <= MOST_CHANGED;
console.log(`ordinary texts changed: ${(share * 100).toFixed(2)} % of ${texts.length}`);

const { heaviest, median, growth, event } = measureCost((text, limit) => redactText(text, limit));
console.log(
  `a text of 2,000 characters: at most ${heaviest.toFixed(0)} x a plain one (median ${median.toFixed(0)})`,
);
console.log(`twice the text: at most ${growth.toFixed(1)} x the time`);
good = good && growth < MOST_GROWTH;
console.log(`the texts of an event: ${event.toFixed(1)} x a ring write`);
process.exitCode = good ? 0 : 1;

function report(what, cases) {
  const missed = cases.filter(({ text, value, values = [value] }) => {
    const clean = redactText(text, 2_000).text;
    return values.some((each) => clean.includes(each));
  });
  if (process.argv.includes('--show')) for (const { text } of missed.slice(0, 20)) console.log(`  ${text}`);
  const recall = 1 - missed.length / cases.length;
  good = good && recall >= LEAST_RECALL;
  console.log(`${what}: ${(recall * 100).toFixed(2)} % of ${cases.length} found`);
}
