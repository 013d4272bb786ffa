import type { FastifyBaseLogger } from 'fastify';

import type { ApiContext } from '../api-context.ts';
import { provisionNext } from './provision-next.ts';

/** Looks for due steps again and again until it is stopped. */
export class ProvisioningWorker {
  readonly #context: ApiContext;
  readonly #log: FastifyBaseLogger;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(context: ApiContext, log: FastifyBaseLogger) {
    this.#context = context;
    this.#log = log;
  }

  start(): void {
    this.#running = this.#runDueSteps().finally(() => {
      if (!this.#stopped) this.#timer = setTimeout(() => this.start(), this.#pauseMs);
    });
  }

  /** Waits for the step that is being carried out. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  get #pauseMs(): number {
    return Math.min(500, Math.max(20, this.#context.provisioningStepMs / 4));
  }

  async #runDueSteps(): Promise<void> {
    try {
      while (!this.#stopped && (await provisionNext(this.#context)));
    } catch (error) {
      // The step stays in the database and is tried again.
      this.#log.error(error, 'A provisioning step failed.');
    }
  }
}
