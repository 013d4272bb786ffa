import * as runner from 'node:test';

type Declare = (name: string, body: () => void | Promise<void>) => void;

/** Node's own functions. The promises that they return are the runner's affair, not the file's that declares tests. */
export const describe = runner.describe as Declare;
export const it = runner.it as Declare;
