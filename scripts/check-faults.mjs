/**
 * Repeats the faults that the API has to survive on a real PostgreSQL, and prints what was tried and what came of it. Runs
 * as `npm run check:faults`, or with the number of rounds behind it.
 */
import { run } from 'node:test';

import { requireNode } from './require-node.mjs';

requireNode();

const ROUNDS = Number(process.argv[2] ?? 3);
const FOLDER = new URL('../src/portal-api/', import.meta.url);
const FILES = [
  ...['faults.spec.ts', 'several-processes.spec.ts', 'idempotency/idempotency.spec.ts'].map(
    (file) => new URL(file, FOLDER).pathname,
  ),
  new URL('faults/machine.fault.mjs', import.meta.url).pathname,
];

/** Faults by the test that brings them about. */
const FAULTS = new Map([
  ['records again as soon as the database is back', 'restart of PostgreSQL under a flood of reads'],
  ['says within seconds that a database that has stopped is away', 'PostgreSQL stands still'],
  ['keeps its health while a table is locked', 'a table is locked'],
  ['rests, is tried again, and keeps no other work', 'poison job'],
  ['leaves the order to another one', 'kill in the middle of a step'],
  ['asks to wait while the first attempt', 'kill in the middle of a deployment'],
  ['carry an order out once', 'the same deployment at two processes'],
  ['is answered when its time is over', 'requests that do not arrive'],
  ['outlive a process of the API', 'kill of the API under orders, four times'],
  ['outlive a PostgreSQL', 'restart of PostgreSQL under orders, four times'],
  ['go on once a full disk', 'full disk under orders'],
  ['are taken during a flood', 'flood of reads by 200 connections, under orders'],
  ['goes on after the clock', 'clock set back by an hour, and forward again'],
  ['chooses a VLAN for each of many orders', 'orders that meet'],
]);

const results = new Map([...FAULTS.values()].map((fault) => [fault, { tried: 0, survived: 0 }]));
const count = (name, survived, skipped) => {
  const [, fault] = [...FAULTS].find(([words]) => name.startsWith(words)) ?? [];
  const result = results.get(fault);
  if (!result) return;
  if (skipped) {
    result.skipped = skipped;
    return;
  }
  result.tried++;
  if (survived) result.survived++;
};

for (let round = 0; round < ROUNDS; round++) {
  await new Promise((resolve) => {
    const stream = run({ files: FILES, concurrency: 1 });
    stream.on('test:pass', ({ name, skip }) => count(name, true, skip));
    stream.on('test:fail', ({ name, details }) => {
      count(name, false);
      if (details.type !== 'suite') console.error(`${name}: ${details.error?.cause?.message ?? ''}`);
    });
    stream.on('end', resolve).resume();
  });
}

console.log('| fault | tried | survived | lost |\n| --- | ---: | ---: | ---: |');
let lost = 0;
for (const [fault, { tried, survived, skipped }] of results) {
  if (skipped) console.error(`${fault}: ${skipped}`);
  lost += tried - survived + (tried === 0 && !skipped ? 1 : 0);
  console.log(`| ${fault} | ${tried} | ${survived} | ${tried - survived} |`);
}
process.exitCode = lost === 0 ? 0 : 1;
