/**
 * Counts the outcomes of the customers' orders after they have stopped. No order may be lost or carried out twice.
 *
 * @param {import('pg').Client} database
 * @param {readonly import('./customer.mjs').Customer[]} customers
 */
export async function outcomeOf(database, customers) {
  const deployed = customers.flatMap((customer) => customer.deployed);
  const saved = new Map(customers.flatMap((customer) => customer.saved).map(({ id, name }) => [id, name]));
  const count = async (query, values = []) => Number((await database.query(query, values)).rows[0].count);
  const done = await count(
    `select count(*) from orders join services on services.uid = orders.service_uid
    where orders.id = any ($1) and orders.state = 'DEPLOYED' and services.state = 'LIVE'`,
    [deployed.map(({ id }) => id)],
  );
  const services = await count(
    `select count(*) from (select from services where name = any ($1) group by name having count(*) > 1) as twice`,
    [[...saved.values()]],
  );
  const orders = await count(`select count(*) from orders where design ->> 'name' = any ($1)`, [
    [...saved.values()],
  ]);
  const recorded = await count(
    `select count(distinct trace_id) from activity
    where activity = 'Deploy order' and status = 202 and trace_id = any ($1)`,
    [deployed.map(({ traceId }) => traceId)],
  );
  return {
    acknowledged: deployed.length,
    sentAgain: customers.reduce((sum, { failures }) => sum + failures, 0),
    lost: deployed.length - done,
    twice: services + orders - saved.size,
    unrecorded: deployed.length - recorded,
  };
}

/** Waits until nothing is left to provision. */
export async function provisioned(database, seconds = 120) {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end;) {
    const { rows } = await database.query('select from provisioning_jobs limit 1');
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Provisioning has not finished after ${seconds} seconds.`);
}
