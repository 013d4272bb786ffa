/**
 * Repeats the faults that the API must survive on a real PostgreSQL, and prints each fault and its result. Runs as `npm
 * run check:faults`; an argument sets the number of rounds.
 */
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';

import { requireNode } from './require-node.mjs';

requireNode();

const ROUNDS = Number(process.argv[2] ?? 3);
const FOLDER = new URL('../src/portal-api/', import.meta.url);
const FILES = [
  ...['faults.spec.ts', 'several-processes.spec.ts', 'idempotency/idempotency.spec.ts'].map((file) =>
    fileURLToPath(new URL(file, FOLDER)),
  ),
  fileURLToPath(new URL('faults/machine.fault.mjs', import.meta.url)),
];

/** Faults by the test that causes them. */
const FAULTS = new Map([
  ['records again as soon as the database is back', 'PostgreSQL restarts during a flood of reads'],
  ['says within seconds that a database that has stopped is away', 'PostgreSQL stops responding'],
  ['keeps its health while a table is locked', 'a table is locked'],
  ['rests, is tried again, and keeps no other work', 'poison job'],
  ['leaves the order to another one', 'process killed in the middle of a step'],
  ['asks to wait while the first attempt', 'process killed in the middle of a deployment'],
  ['carry an order out once', 'the same deployment sent to two processes'],
  ['is answered when its time is over', 'requests that never arrive in full'],
  ['outlive a process of the API', 'API killed four times during orders'],
  ['outlive a PostgreSQL', 'PostgreSQL restarted four times during orders'],
  ['go on once a full disk', 'full disk during orders'],
  ['are taken during a flood', 'flood of reads by 200 connections during orders'],
  ['goes on after the clock', 'clock set back by an hour, and forward again'],
  ['chooses a VLAN for each of many orders', 'many orders ask for a free VLAN at once'],
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

console.log('| Fault | Tried | Survived | Lost |\n| --- | ---: | ---: | ---: |');
let lost = 0;
for (const [fault, { tried, survived, skipped }] of results) {
  if (skipped) console.error(`${fault}: ${skipped}`);
  lost += tried - survived + (tried === 0 && !skipped ? 1 : 0);
  console.log(`| ${fault} | ${tried} | ${survived} | ${tried - survived} |`);
}
process.exitCode = lost === 0 ? 0 : 1;
