import { createHash } from 'node:crypto';

const HOURS_OF_DAY = 24;
/** A line is never quite idle, and busiest in the afternoon (UTC). */
const IDLE = 0.08;
const BUSIEST_HOUR = 14;

export interface Traffic {
  readonly inMbps: number;
  readonly outMbps: number;
  readonly lossPercent: number;
}

/**
 * What the network would measure in an hour, counted since 1970: the same for the same service and hour, whichever
 * process is asked, and never more than the service's speed.
 */
export function trafficOf(serviceUid: string, hour: number, speedMbps: number): Traffic {
  const chance = createHash('sha256').update(`${serviceUid} ${hour}`).digest();
  const wave = (1 + Math.cos(((hour - BUSIEST_HOUR) / HOURS_OF_DAY) * 2 * Math.PI)) / 2;
  const share = (byte: number) => IDLE + 0.5 * wave + (0.25 * (chance[byte] ?? 0)) / 255;
  const mbps = (part: number) => Math.round(speedMbps * part * 10) / 10;
  const lossPercent = (chance[2] ?? 0) / 100_000;
  return { inMbps: mbps(share(0)), outMbps: mbps(share(1) / 2), lossPercent };
}
