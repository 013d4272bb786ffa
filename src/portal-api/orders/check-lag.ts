import { LAG_SPEEDS_MBPS, type FieldProblem, type PortDesign } from '../contract/index.ts';
import { formatSpeed } from '../services/speed-rules.ts';

const MAX_NAME = 78;

/** What cannot be right about the LAG of a design. */
export function checkLag({ name, speedMbps, lagMembers }: PortDesign): FieldProblem[] {
  if (lagMembers === undefined) return [];
  const speeds = new Intl.ListFormat('en', { type: 'disjunction' }).format(LAG_SPEEDS_MBPS.map(formatSpeed));
  return [
    ...(LAG_SPEEDS_MBPS.some((speed) => speed === speedMbps)
      ? []
      : [{ pointer: '#/lagMembers', detail: `The Ports of a LAG have a speed of ${speeds}.` }]),
    ...(name.trim().length <= MAX_NAME
      ? []
      : [
          {
            pointer: '#/name',
            detail: `Enter at most ${MAX_NAME} characters: each Port of a LAG gets a number behind its name.`,
          },
        ]),
  ];
}
