import type TS from 'typescript';

import { ts } from '../../source/typescript.ts';
import type { ValueMember } from '../application/root-services.ts';

/** Names of members that hold the signed-in user. */
const WHO = /^(current|signedIn|loggedIn)_?(user|account|session)$/i;
/** Further names in a service for signing in; in other services they may hold any user. */
const WHO_HERE = /^(user|account|session)$/i;
const AUTH = /auth|session|sign_?in|log_?in|identity/i;
/** Names of members that are true while a user is signed in. */
const WHETHER = /^(is)?_?(signedIn|loggedIn|authenticated)$/i;

const SIGNAL = /\b(Writable)?Signal</;
const MAKES_SIGNAL = /^(signal|computed|linkedSignal|toSignal)$/;
const MAY_BE_NOTHING = /\b(null|undefined)\b/;

/** True for a signal whose code shows that it is empty or false after sign-out. */
export function tellsWhoIsSignedIn({ service, name, node }: ValueMember): boolean {
  const whether = WHETHER.test(name);
  const who = WHO.test(name) || (WHO_HERE.test(name) && AUTH.test(service.name));
  if (!whether && !who) return false;
  const type = node.type?.getText() ?? '';
  const call = ts.isPropertyDeclaration(node) ? signalCall(node) : undefined;
  if (!call && !SIGNAL.test(type)) return false;
  const first = call?.arguments[0]?.getText();
  if (whether) return first !== 'true';
  const typed = `${type} ${call?.typeArguments?.map((argument) => argument.getText()).join() ?? ''}`;
  if (MAY_BE_NOTHING.test(typed)) return true;
  return call?.expression.getText() === 'signal' && (first === undefined || MAY_BE_NOTHING.test(first));
}

/** Finds the call that creates a property's signal, also behind the `asReadonly()` of another property. */
function signalCall({ initializer, parent }: TS.PropertyDeclaration): TS.CallExpression | undefined {
  if (!initializer || !ts.isCallExpression(initializer)) return undefined;
  const { expression } = initializer;
  if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'asReadonly') {
    const inner = expression.expression;
    if (!ts.isPropertyAccessExpression(inner) || !ts.isClassLike(parent)) return undefined;
    const held = parent.members
      .filter(ts.isPropertyDeclaration)
      .find(({ name }) => name.getText() === inner.name.text);
    return held && signalCall(held);
  }
  return MAKES_SIGNAL.test(expression.getText()) ? initializer : undefined;
}
