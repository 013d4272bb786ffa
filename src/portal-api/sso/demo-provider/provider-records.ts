import { errors, type Adapter, type AdapterFactory, type AdapterPayload } from 'oidc-provider';

import type { Database } from '../../database/database.ts';

/** Records of the demo’s identity provider, shared by all processes of the API. */
export function providerRecords(database: Database): AdapterFactory {
  return (model) => new ProviderRecords(database, model);
}

class ProviderRecords implements Adapter {
  readonly #database: Database;
  readonly #model: string;

  constructor(database: Database, model: string) {
    this.#database = database;
    this.#model = model;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn = 0): Promise<void> {
    const record = {
      payload: JSON.stringify(payload),
      expires_at: new Date(Date.now() + expiresIn * 1_000),
    };
    await this.#database
      .insertInto('demo_provider_records')
      .values({ model: this.#model, id, ...record })
      .onConflict((conflict) => conflict.columns(['model', 'id']).doUpdateSet(record))
      .execute();
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const record = await this.#select().where('id', '=', id).executeTakeFirst();
    return record?.payload;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const record = await this.#select()
      .where((where) => where(where.ref('payload', '->>').key('uid'), '=', uid))
      .executeTakeFirst();
    return record?.payload;
  }

  /** The device flow is not offered. */
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  /** Removes the record, so that of several calls at once only one can use it. */
  async consume(id: string): Promise<void> {
    const { numDeletedRows } = await this.#delete().where('id', '=', id).executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) throw new errors.InvalidGrant('It has been used.');
  }

  async destroy(id: string): Promise<void> {
    await this.#delete().where('id', '=', id).execute();
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.#delete()
      .where((where) => where(where.ref('payload', '->>').key('grantId'), '=', grantId))
      .execute();
  }

  #delete() {
    return this.#database.deleteFrom('demo_provider_records').where('model', '=', this.#model);
  }

  #select() {
    return this.#database
      .selectFrom('demo_provider_records')
      .select('payload')
      .where('model', '=', this.#model)
      .where('expires_at', '>', new Date());
  }
}
