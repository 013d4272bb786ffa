import type { SchematicContext } from '@angular-devkit/schematics';

/** Lists the changes made, the parts already present, the steps left to do by hand, and what comes next. */
export class Report {
  readonly #lines: string[] = [];
  readonly #left: string[] = [];
  readonly #next: string[] = [];

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

  next(what: string): void {
    this.#next.push(`  ${what}`);
  }

  print({ logger }: SchematicContext): void {
    logger.info(['Session Event Log:', ...this.#lines].join('\n'));
    if (this.#left.length > 0) logger.warn(['To do by hand:', ...this.#left].join('\n'));
    if (this.#next.length > 0) logger.info(['Next:', ...this.#next].join('\n'));
  }
}
