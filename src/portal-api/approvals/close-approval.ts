import type { ApprovalState } from '../contract/index.ts';
import type { Database } from '../database/database.ts';

/** Ends a request that the caller holds. */
export async function closeApproval(
  transaction: Database,
  id: string,
  state: Exclude<ApprovalState, 'PENDING'>,
  now: Date,
  comment: string | null = null,
): Promise<void> {
  await transaction
    .updateTable('approvals')
    .set({ state, decided_at: now, comment })
    .where('id', '=', id)
    .execute();
}
