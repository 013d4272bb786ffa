import type { ServiceUpdate, TermMonths } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { ProblemError, validationFailed } from '../problems/problem-error.ts';
import { contractEnd } from './contract-end.ts';
import { lockService, requireState } from './lock-service.ts';
import { newSpeedProblem } from './speed-rules.ts';

const RUNNING = ['CONFIGURED', 'LIVE'] as const;

export async function updateService(
  database: Database,
  companyId: string,
  uid: string,
  { name, speedMbps, costCentre }: ServiceUpdate,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const service = await lockService(transaction, companyId, uid);
    requireState(service, RUNNING, 'updated');
    const speedProblem = await newSpeedProblem(transaction, service, speedMbps);
    const errors = [
      ...(name.trim() ? [] : [{ pointer: '#/name', detail: 'Enter a name.' }]),
      ...(speedProblem === null ? [] : [{ pointer: '#/speedMbps', detail: speedProblem }]),
    ];
    if (errors.length > 0) throw validationFailed(errors);
    await transaction
      .updateTable('services')
      .set({ name: name.trim(), speed_mbps: speedMbps, cost_centre: costCentre.trim() })
      .where('uid', '=', service.uid)
      .execute();
  });
}

/** A new term begins now. */
export async function updateTerm(
  database: Database,
  companyId: string,
  uid: string,
  termMonths: TermMonths,
  now: Date,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const service = await lockService(transaction, companyId, uid);
    if (service.kind !== 'PORT') {
      throw new ProblemError(
        'no-contract-term',
        `“${service.name}” is a VXC. Only Ports have a contract term.`,
      );
    }
    requireState(service, RUNNING, 'updated');
    await transaction
      .updateTable('services')
      .set({ term_months: termMonths, contract_ends_at: contractEnd(now, termMonths) })
      .where('uid', '=', service.uid)
      .execute();
  });
}
