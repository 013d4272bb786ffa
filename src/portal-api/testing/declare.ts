import * as runner from 'node:test';

type Declare<Body extends unknown[]> = (
  name: string,
  body: (...context: Body) => void | Promise<void>,
) => void;

/** Node's own functions, without their promises: the runner handles those, not the test file. */
export const describe = runner.describe as Declare<[]>;
export const it = runner.it as Declare<[runner.TestContext]>;
