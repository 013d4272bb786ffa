import type { Tree } from '@angular-devkit/schematics';

import { codeFiles, filesWith, moduleName, type Project } from '../../source/project.ts';
import { ts } from '../../source/typescript.ts';
import type { Report } from '../report.ts';
import {
  findRootServices,
  type Member,
  methodsOf,
  type RootService,
  type ValueMember,
  valuesOf,
} from '../application/root-services.ts';
import { tellsWhoIsSignedIn } from './signed-in-signal.ts';
import { endsSignedOut, STREAM as NEW_STREAM, tellSignOut } from './tell-sign-out.ts';

/** Signal from the application that the session has ended. */
export interface SessionEnd {
  /** Stream as an expression for an injection context. */
  readonly stream: string;
  /** Names that a file must import for the expression, each with its module. */
  importsIn(file: string): readonly (readonly [name: string, from: string])[];
  /** Adds the stream to the application. */
  prepare?(tree: Tree, report: Report): void;
}

/** Names of members that emit only when the user signs out. */
const ENDS = /^(on)?(signed|logged|sign|log)_?(out|off)\$?$|^session(Ended|Expired)\$?$/i;
/** Names of members that hold the signed-in user. */
const STATES = /^(current)?_?(user|account|session|isAuthenticated|isLoggedIn|authState)\$?$/i;
/** Names of methods that sign the user out. */
const SIGNS_OUT = /^(sign|log)_?(out|off)$/i;
const STREAM = /\b(Observable|Subject|EventEmitter|OutputEmitterRef)\b/;
const HELD = /\b(BehaviorSubject|ReplaySubject)\b/;
/** Operators that turn a stream of the signed-in user into a stream of sign-outs. */
const TO_NOBODY = 'pipe(pairwise(), filter(([before, now]) => !!before && !now))';

/** Step to do by hand. */
interface Advice {
  readonly what: string;
  readonly steps: readonly string[];
}

/**
 * Finds how the application shows that the user signs out: a stream in a root service with such a name, else the
 * signal of the signed-in user, else the method that signs out. Uses it only if it is the only one and its code can be
 * read. Otherwise tells the developer what to write.
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
  if (filesWith(tree, project.sourceRoot, /\bwithSession\(/).length > 0) {
    report.present('the log already ends with the session');
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

  const state = values.find(({ name, type }) => STATES.test(name) && (STREAM.test(type) || HELD.test(type)));
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
    what: `several streams look as if they emit on sign-out: ${ends.map(placeOf).join(', ')}`,
    steps: [`Add the right one to ${call}(): ${withSession(service, name)}`],
  };
}

function adviseState(call: string, state: Member): Advice {
  return {
    what: `found no stream that emits on sign-out, only one of the signed-in user: ${placeOf(state)}`,
    steps: [
      `If its value is empty or false after sign-out, add to ${call}():`,
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
        : `${placeOf(method)} signs the user out, but its code does not show when that is complete`,
    steps: [
      `Add a stream to ${service.name}: readonly ${NEW_STREAM} = new Subject<void>();`,
      `Call this.${NEW_STREAM}.next() when the user is signed out,`,
      `and add to ${call}(): ${withSession(service, NEW_STREAM)}`,
    ],
  };
}

function adviseNothing(call: string): Advice {
  return {
    what: 'found nothing that shows when users sign out, so the log stays until the page is reloaded',
    steps: [
      `If users sign out, add to ${call}(): withSession({ ended: () => inject(YourAuth).signedOut })`,
      'with your own stream that emits when the user signs out.',
    ],
  };
}

function withSession(service: RootService, name: string): string {
  return `withSession({ ended: () => ${fromStream(service, name).stream} })`;
}

function placeOf({ service, name, node }: Member): string {
  return `${service.name}.${name}${ts.isMethodDeclaration(node) ? '()' : ''} in ${service.path.replace(/^\//, '')}`;
}
