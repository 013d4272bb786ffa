import pg from 'pg';

type QueryArguments = Parameters<pg.Client['query']>;

/** Members of a connection that `pg` does not declare. */
interface Connected {
  readonly connection: { readonly stream: { cork(): void; uncork(): void; destroy(): void } };
}

/**
 * Sends the statements that begin at once in one packet, and closes a connection when the server does not answer. The
 * next user would otherwise wait for the old answer.
 */
export class ImpatientClient extends pg.Client {
  #gathers = false;

  override query = ((...args: QueryArguments) => {
    this.#gather();
    // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression -- one of its forms gives nothing
    const result: unknown = super.query(...this.toQuery(args));
    if (result instanceof Promise) {
      result.catch((error: unknown) => {
        if (error instanceof Error && error.message === 'Query read timeout') this.#giveUp();
      });
    }
    return result;
  }) as pg.Client['query'];

  protected toQuery(args: QueryArguments): QueryArguments {
    return args;
  }

  /** Holds back what is sent until the running code has begun all its statements. */
  #gather(): void {
    if (this.#gathers) return;
    this.#gathers = true;
    const { stream } = (this as unknown as Connected).connection;
    stream.cork();
    setImmediate(() => {
      this.#gathers = false;
      stream.uncork();
    });
  }

  #giveUp(): void {
    // The pool hands a client that is ending to nobody.
    void this.end();
    (this as unknown as Connected).connection.stream.destroy();
  }
}

/**
 * Makes the server plan a query once per connection if the plan suits other values too. Planning is half of the time of
 * most reads. Statements whose text depends on the number of rows are left alone.
 */
export class PreparingClient extends ImpatientClient {
  protected override toQuery(args: QueryArguments): QueryArguments {
    const [text, values] = args as readonly unknown[];
    const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined;
    return name === undefined ? args : ([{ name, text, values }] as unknown as QueryArguments);
  }
}

const MAX_PREPARED = 300;
/** Excludes several rows, and conflicts: with a partial index, the values decide which index applies. */
const PREPARED = /^\s*(select|insert|update|delete)(?!.*(\), \(| on conflict ))/s;
const prepared = new Map<string, string>();

/** Name of a query that is planned once. */
function nameOf(text: string): string | undefined {
  const known = prepared.get(text);
  if (known !== undefined || prepared.size >= MAX_PREPARED || !PREPARED.test(text)) return known;
  const name = `query_${prepared.size}`;
  prepared.set(text, name);
  return name;
}
