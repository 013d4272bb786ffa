import assert from 'node:assert/strict';

import { it } from '../testing/declare.ts';
import { onEachEngine } from '../testing/test-portal.ts';
import { prepared } from './prepared.ts';

interface Wanted {
  readonly city: string;
  readonly rows: number;
}

onEachEngine('a prepared query', (portal) => {
  it('is built once, and finds what each call asks for, also when calls meet and in transactions', async () => {
    let built = 0;
    const find = prepared((database, { city, rows }: Wanted) => {
      built++;
      return database.selectFrom('locations').select('city').where('city', '=', city).limit(rows);
    });
    const { database } = portal();
    const cities = await database.selectFrom('locations').select('city').distinct().execute();
    assert.ok(cities.length > 3);
    const each = await Promise.all(cities.map(({ city }) => find(database, { city, rows: 1 })));
    assert.deepEqual(
      each,
      cities.map((row) => [row]),
    );
    const [first] = cities;
    assert.ok(first);
    await database.transaction().execute(async (transaction) => {
      await transaction.updateTable('locations').set({ city: 'Elsewhere' }).execute();
      assert.deepEqual(await find(transaction, { ...first, rows: 1 }), []);
      assert.equal((await find(transaction, { city: 'Elsewhere', rows: 3 })).length, 3);
    });
    assert.equal(built, 1);
  });
});
