import type { Service, ServiceUsage } from '../contract/index.ts';
import { trafficOf } from './traffic.ts';

const HOUR_MS = 60 * 60_000;
const HOURS = 24;

/** The hours in which a service was LIVE all the time; the present one is not over yet. */
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
