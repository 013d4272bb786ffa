import { posix } from 'node:path';

import { type Rule, SchematicsException, type Tree } from '@angular-devkit/schematics';
import { parse } from 'yaml';

import { findProject } from '../source/project.ts';
import { type Operations, parseRequests, readOperations } from './operations.ts';
import { orderOperations } from './route.ts';
import { writeCatalogue, writeTests } from './write-catalogue.ts';

/** Options of the schematic. schema.json describes them and sets their defaults. */
export interface CatalogueOptions {
  readonly project?: string;
  readonly openapi?: string;
  readonly requests?: string;
  readonly path?: string;
  readonly name: string;
  readonly tag?: string;
  readonly tests: boolean;
}

/** Writes a catalogue of events and its tests. Never overwrites an existing file. */
export function catalogue(options: CatalogueOptions): Rule {
  return async (tree, { logger }) => {
    const wanted = await readWanted(tree, options);
    const operations = orderOperations(wanted.operations);
    if (operations.length === 0) {
      throw new SchematicsException(
        'Nothing was written: found no POST, PUT, PATCH or DELETE. Check the document and --tag, or pass --requests.',
      );
    }
    const folder = options.path ?? (await defaultFolder(tree, options.project));
    const file = posix.join('/', folder, `${options.name}.ts`);
    const tests = file.replace(/\.ts$/, '.spec.ts');
    for (const path of [file, tests]) {
      if (tree.exists(path))
        throw new SchematicsException(`Nothing was written: ${path} already exists. Choose another --name.`);
    }
    const constant = toConstant(options.name);
    tree.create(file, writeCatalogue(operations, constant));
    if (options.tests) tree.create(tests, writeTests(operations, constant, options.name));
    logger.info(
      `Wrote ${operations.length === 1 ? '1 event type' : `${String(operations.length)} event types`}. Now provide the catalogue: ` +
        `provideEventLog({}, withHttpEvents(${constant}))`,
    );
    if (wanted.leftOut.length > 0) {
      logger.warn(['Left out:', ...wanted.leftOut.map((reason) => `  - ${reason}`)].join('\n'));
    }
  };
}

async function defaultFolder(tree: Tree, project: string | undefined): Promise<string> {
  const { sourceRoot } = await findProject(tree, project);
  return posix.join(sourceRoot, 'app/event-log');
}

async function readWanted(tree: Tree, { openapi, requests, tag }: CatalogueOptions): Promise<Operations> {
  if (openapi) return readOperations(parseDocument(await readText(tree, openapi), openapi), tag);
  if (requests) return parseRequests(requests);
  throw new SchematicsException(
    'Pass --openapi=<path or URL>, or --requests="POST /orders, DELETE /orders/{id}".',
  );
}

async function readText(tree: Tree, place: string): Promise<string> {
  if (!/^https?:/.test(place)) {
    if (!tree.exists(place)) throw new SchematicsException(`${place} does not exist in the workspace.`);
    return tree.readText(place);
  }
  const answer = await fetch(place).catch((error: unknown) => {
    throw new SchematicsException(`Could not reach ${place}: ${String(error)}`);
  });
  if (!answer.ok) throw new SchematicsException(`${place} answered ${String(answer.status)}.`);
  return answer.text();
}

/** Reads JSON too, since JSON is valid YAML. */
function parseDocument(text: string, place: string): unknown {
  try {
    return parse(text.replace(/^\uFEFF/, ''), { merge: true }) as unknown;
  } catch (error) {
    throw new SchematicsException(`${place} is neither JSON nor YAML: ${String(error)}`);
  }
}

function toConstant(name: string): string {
  return name.replace(/\W+(\w)/g, (_, next: string) => next.toUpperCase());
}
