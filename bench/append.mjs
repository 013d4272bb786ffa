/**
 * What appending one event costs, as a ratio to writing one object into a ring, at three sizes of a full log.
 * Build first: `npm run build:library`, then `node bench/append.mjs` through npm's Node.
 */
import '@angular/compiler';

import {
  createEnvironmentInjector,
  Injector,
  NgZone,
  ɵINJECTOR_SCOPE as INJECTOR_SCOPE,
  ɵNoopNgZone,
} from '@angular/core';

const { EVENT_LOG_OPTIONS, EventLogService } =
  await import('../dist/event-log/fesm2022/ngx-session-event-log.mjs');

const ROUNDS = 200_000;
const SIZES = [1_000, 10_000, 100_000];
const EVENT = { type: 'service.update', severity: 'success', title: 'Sydney edge was updated' };

/** Nanoseconds for each call, the best of five runs, after one to warm up. */
function measure(work) {
  let best = Infinity;
  for (let run = 0; run < 6; run++) {
    const start = process.hrtime.bigint();
    for (let round = 0; round < ROUNDS; round++) work(round);
    const each = Number(process.hrtime.bigint() - start) / ROUNDS;
    if (run > 0) best = Math.min(best, each);
  }
  return best;
}

function floor(capacity) {
  const ring = new Array(capacity);
  let head = 0;
  return (round) => {
    ring[head] = { ...EVENT, sequence: round, time: Date.now() };
    head = (head + 1) % capacity;
  };
}

function log(capacity) {
  const injector = createEnvironmentInjector(
    [
      { provide: EVENT_LOG_OPTIONS, useValue: { capacity, pageLink: '/event-log', activityLog: undefined } },
      { provide: NgZone, useClass: ɵNoopNgZone },
      { provide: INJECTOR_SCOPE, useValue: 'root' },
    ],
    Injector.NULL,
  );
  const service = injector.get(EventLogService);
  // Titles differ, as those of real events do: identical repeats would fold into one row.
  return (round) => service.record({ ...EVENT, title: round % 2 ? EVENT.title : 'Sydney core was updated' });
}

for (const size of SIZES) {
  const base = measure(floor(size));
  const append = measure(log(size));
  console.log(
    `${String(size).padStart(7)} kept: ${(append / base).toFixed(1)} x the floor (${append.toFixed(0)} ns)`,
  );
}
