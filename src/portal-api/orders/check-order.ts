import type { Database } from '../database/database.ts';
import { checkDesign, type DesignCheck } from './check-design.ts';
import { KEY_POINTER, type KeyedDesign } from './order-service-key.ts';

const PORT_POINTER = '#/bEnd/portUid';

/** Checks that an order can be deployed now; errors and warnings point into the user's design. */
export async function checkOrder(
  database: Database,
  companyId: string,
  { design, key, problems }: KeyedDesign,
): Promise<DesignCheck> {
  const { errors, warnings } = await checkDesign(database, companyId, design, key?.portUid);
  // The key names the Port, so a problem with the Port is reported once, at the key.
  const others = key
    ? errors.map((error) => (error.pointer === PORT_POINTER ? { ...error, pointer: KEY_POINTER } : error))
    : errors.filter(({ pointer }) => problems.length === 0 || pointer !== PORT_POINTER);
  return { errors: [...problems, ...others], warnings };
}
