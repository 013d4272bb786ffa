import { Buffer } from 'node:buffer';
import process from 'node:process';

const LENGTH = 2_000;

/** Pieces that, repeated to 2,000 characters, make the most expensive texts. */
const HEAVY = [
  '1 ',
  '4111 1111 1111 1112 ',
  'key ',
  'key: ',
  'password is ',
  "password='",
  'token[',
  'eyJ-',
  'a-',
  '_',
  'https://a:',
  '%25',
  '&#65;',
  '8f14e45f-ceea-467f-a0e6-5b1f7a2b3c4d ',
  '/api/v1/payment/1234?page=12 ',
  'password: This field is required. ',
  '٤',
  'ﷺ',
];

/** Texts of an event: title, message, resource and the resource's link. */
const EVENT = [
  'Port edge-7 in Sydney Wharf was updated by Ada Larsen',
  'VLAN 2001 on Melbourne-12 is now used by 3 VXCs; the change takes about 5 minutes and costs 12.50 EUR',
  'Sydney edge-7',
  '/services/4711',
];

/** Measures cost as ratios, since only these can be compared between machines. */
export function measureCost(redact) {
  const plain = repeated('Sydney edge was updated by Ada and all of it is fine. ');
  const heavy = [...HEAVY.map(repeated), nested()].map(
    (text) => timeOf(() => redact(text, LENGTH)) / timeOf(() => redact(plain, LENGTH)),
  );
  // Twice the text takes twice the time, not four times.
  const growth = Math.max(
    ...HEAVY.map(
      (piece) =>
        timeOf(() => redact(repeated(piece), LENGTH)) /
        timeOf(() => redact(repeated(piece).slice(0, LENGTH / 2), LENGTH)),
    ),
  );
  const ring = new Array(1_000);
  let head = 0;
  const write = timeOf(() => {
    ring[head] = {
      type: 'a.b',
      severity: 'success',
      title: EVENT[head % 2],
      sequence: head,
      time: Date.now(),
    };
    head = (head + 1) % ring.length;
  });
  const event = timeOf(() => EVENT.forEach((text) => redact(text, 300))) / write;
  return {
    growth,
    heaviest: Math.max(...heavy),
    median: heavy.toSorted((one, other) => one - other)[heavy.length >> 1],
    event,
  };
}

function repeated(piece) {
  return piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
}

/** Text in three layers of Base64. */
function nested() {
  let text = repeated('nothing to see here, ').slice(0, 800);
  for (let time = 0; time < 3; time++) text = Buffer.from(text).toString('base64');
  return text.slice(0, LENGTH);
}

/** Processor microseconds per call: the best of several runs, because other load may interfere. */
function timeOf(work) {
  let calls = 1;
  let best = Infinity;
  for (let runs = 0; runs < 6;) {
    const start = process.threadCpuUsage().user;
    for (let call = 0; call < calls; call++) work();
    const took = process.threadCpuUsage().user - start;
    if (took < 40_000) {
      calls *= 4;
      continue;
    }
    best = Math.min(best, took / calls);
    runs++;
  }
  return best;
}
