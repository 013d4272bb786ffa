import type { SchematicContext } from '@angular-devkit/schematics';

/** Lists the changes made, the parts already present, and the steps left to do by hand. */
export class Report {
  readonly #lines: string[] = [];
  readonly #left: string[] = [];

  changed(path: string, what: string): void {
    this.#lines.push(`  + ${path.replace(/^\//, '')}: ${what}`);
  }

  present(what: string): void {
    this.#lines.push(`  = ${what}`);
  }

  /** Notes a step that the schematic left out, with what to do instead. */
  byHand(what: string, ...steps: readonly string[]): void {
    this.#left.push([`  - ${what}`, ...steps.map((step) => `      ${step}`)].join('\n'));
  }

  print({ logger }: SchematicContext): void {
    logger.info(['Session Event Log:', ...this.#lines].join('\n'));
    if (this.#left.length > 0) logger.warn(['To do by hand:', ...this.#left].join('\n'));
  }
}
