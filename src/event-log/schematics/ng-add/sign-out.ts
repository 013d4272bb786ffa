import type { Tree } from '@angular-devkit/schematics';

import { codeFiles, moduleName, type Project } from '../source/project.ts';
import { ts } from '../source/typescript.ts';
import type { Report } from './report.ts';
import {
  findRootServices,
  type Member,
  methodsOf,
  type RootService,
  type ValueMember,
  valuesOf,
} from './root-services.ts';
import { tellsWhoIsSignedIn } from './signed-in-signal.ts';
import { endsSignedOut, STREAM as NEW_STREAM, tellSignOut } from './tell-sign-out.ts';

/** The way in which the application tells the log that the session has ended. */
export interface SessionEnd {
  /** The stream, as an expression in an injection context. */
  readonly stream: string;
  /** Names that a file needs for it, with the modules that have them. */
  importsIn(file: string): readonly (readonly [name: string, from: string])[];
  /** Changes the application so that there is such a stream. */
  prepare?(tree: Tree, report: Report): void;
}

/** Names of members that emit when somebody has signed out, and at no other time. */
const ENDS = /^(on)?(signed|logged|sign|log)_?(out|off)\$?$|^session(Ended|Expired)\$?$/i;
/** Names of members that hold who is signed in. */
const STATES = /^(current)?_?(user|account|session|isAuthenticated|isLoggedIn|authState)\$?$/i;
/** Names of methods that sign the user out. */
const SIGNS_OUT = /^(sign|log)_?(out|off)$/i;
const STREAM = /\b(Observable|Subject|EventEmitter|OutputEmitterRef)\b/;
const HELD = /\b(BehaviorSubject|ReplaySubject)\b/;
/** Operators that make changes from signed in to signed out of a stream of who is signed in. */
const TO_NOBODY = 'pipe(pairwise(), filter(([before, now]) => !!before && !now))';

/** Advice on what to do by hand. */
interface Advice {
  readonly what: string;
  readonly steps: readonly string[];
}

/**
 * Finds what ends the log's session: the stream of a root service whose name says that it tells of signing out, else
 * the signal that holds who is signed in, else the method that signs out. Takes it only if there is one of its kind, and
 * if it can be read; else it says what to write.
 *
 * @param call name of the call that provides the log
 */
export function findSessionEnd(
  tree: Tree,
  project: Project,
  call: string,
  report: Report,
): SessionEnd | undefined {
  const files = codeFiles(tree, project.sourceRoot);
  if (files.some((path) => /\bwithSession\(/.test(tree.readText(path)))) {
    report.present('the log ends with the session');
    return undefined;
  }
  const found = findAmong(findRootServices(tree, files), call);
  if ('stream' in found) return found;
  report.byHand(found.what, ...found.steps);
  return undefined;
}

function findAmong(services: readonly RootService[], call: string): SessionEnd | Advice {
  const values = services.flatMap(valuesOf);
  const ends = values.filter(({ name, type }) => ENDS.test(name) && STREAM.test(type) && !HELD.test(type));
  const [end] = ends;
  if (end) return ends.length === 1 ? fromStream(end.service, end.name) : adviseStreams(call, end, ends);

  const signals = values.filter(tellsWhoIsSignedIn);
  const [signal] = signals;
  if (signal && signals.every(({ service }) => service === signal.service)) return fromSignal(signal);

  const state = values.find(({ name, type }) => STATES.test(name) && STREAM.test(type));
  if (state) return adviseState(call, state);

  const methods = services.flatMap(methodsOf).filter(({ name }) => SIGNS_OUT.test(name));
  const [method] = methods;
  if (!method) return adviseNothing(call);
  if (methods.length > 1 || !endsSignedOut(method)) return adviseMethods(call, method, methods);
  return {
    ...fromStream(method.service, NEW_STREAM),
    prepare: (tree, report) => {
      tellSignOut(tree, method, report);
    },
  };
}

function fromStream(service: RootService, name: string): SessionEnd {
  return {
    stream: `inject(${service.name}).${name}`,
    importsIn: (file) => [
      ['inject', '@angular/core'],
      [service.name, moduleName(file, service.path)],
    ],
  };
}

function fromSignal({ service, name }: ValueMember): SessionEnd {
  return {
    stream: `toObservable(inject(${service.name}).${name}).${TO_NOBODY}`,
    importsIn: (file) => [
      ['inject', '@angular/core'],
      ['toObservable', '@angular/core/rxjs-interop'],
      ['filter', 'rxjs'],
      ['pairwise', 'rxjs'],
      [service.name, moduleName(file, service.path)],
    ],
  };
}

function adviseStreams(call: string, { service, name }: Member, ends: readonly Member[]): Advice {
  return {
    what: `several streams may tell of signing out: ${ends.map(placeOf).join(', ')}`,
    steps: [`Add the right one to ${call}(): ${withSession(service, name)}`],
  };
}

function adviseState(call: string, state: Member): Advice {
  return {
    what: `no stream that tells of signing out was found, only who is signed in: ${placeOf(state)}`,
    steps: [
      `If it is empty or false after signing out, add to ${call}():`,
      `withSession({ ended: () => inject(${state.service.name}).${state.name}.${TO_NOBODY} })`,
    ],
  };
}

function adviseMethods(call: string, method: Member, methods: readonly Member[]): Advice {
  const { service } = method;
  return {
    what:
      methods.length > 1
        ? `several methods may sign the user out: ${methods.map(placeOf).join(', ')}`
        : `${placeOf(method)} signs the user out, but where that is done could not be read`,
    steps: [
      `Give ${service.name} a stream: readonly ${NEW_STREAM} = new Subject<void>();`,
      `Call this.${NEW_STREAM}.next() where the user is signed out,`,
      `and add to ${call}(): ${withSession(service, NEW_STREAM)}`,
    ],
  };
}

function adviseNothing(call: string): Advice {
  return {
    what: 'nothing that tells of signing out was found, so the log stays until the page is reloaded',
    steps: [
      `If users sign out, add to ${call}(): withSession({ ended: () => inject(YourAuth).signedOut })`,
      'with a stream that emits when somebody has signed out.',
    ],
  };
}

function withSession(service: RootService, name: string): string {
  return `withSession({ ended: () => ${fromStream(service, name).stream} })`;
}

function placeOf({ service, name, node }: Member): string {
  return `${service.name}.${name}${ts.isMethodDeclaration(node) ? '()' : ''} in ${service.path.replace(/^\//, '')}`;
}
