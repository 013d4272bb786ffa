import { Pipe, type PipeTransform } from '@angular/core';

/** Formats a speed in Mbit/s: `500 Mbit/s`, `1 Gbit/s`, `2.5 Gbit/s`. */
export function speedName(mbps: number): string {
  return mbps < 1000 ? `${mbps} Mbit/s` : `${mbps / 1000} Gbit/s`;
}

/** `speedName` for templates. */
@Pipe({ name: 'speed' })
export class SpeedPipe implements PipeTransform {
  transform(mbps: number): string {
    return speedName(mbps);
  }
}
