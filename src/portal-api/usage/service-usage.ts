import { createHash } from 'node:crypto';

import type { Service, ServiceUsage, UsagePoint } from '../contract/index.ts';

const HOUR_MS = 60 * 60_000;
const HOURS = 24;
/** Minimum load: a line is never quite idle. */
const IDLE = 0.08;
const BUSIEST_HOUR = 14;

/** Usage in the last full hours in which a service was LIVE throughout. */
export function usageOf({ uid, speedMbps, history }: Service, now: Date): ServiceUsage {
  const thisHour = Math.floor(now.getTime() / HOUR_MS);
  const hours = Array.from({ length: HOURS }, (_, index) => thisHour - HOURS + index);
  const points = hours
    .filter((hour) => isLive(history, hour * HOUR_MS) && isLive(history, (hour + 1) * HOUR_MS))
    .map((hour) => ({ at: new Date(hour * HOUR_MS).toISOString(), ...trafficOf(uid, hour, speedMbps) }));
  return { points };
}

function isLive(history: Service['history'], time: number): boolean {
  return history.findLast(({ at }) => Date.parse(at) <= time)?.state === 'LIVE';
}

/**
 * Simulated measurements for an hour, counted from 1970. They are the same in every process for the same service and
 * hour, and never exceed the service's speed.
 */
function trafficOf(serviceUid: string, hour: number, speedMbps: number): Omit<UsagePoint, 'at'> {
  const chance = createHash('sha256').update(`${serviceUid} ${hour}`).digest();
  const wave = (1 + Math.cos(((hour - BUSIEST_HOUR) / HOURS) * 2 * Math.PI)) / 2;
  const share = (byte: number) => IDLE + 0.5 * wave + (0.25 * (chance[byte] ?? 0)) / 255;
  const mbps = (part: number) => Math.round(speedMbps * part * 10) / 10;
  const lossPercent = (chance[2] ?? 0) / 100_000;
  return { inMbps: mbps(share(0)), outMbps: mbps(share(1) / 2), lossPercent };
}
