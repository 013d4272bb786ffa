/** An action as state libraries have it: something with a type. */
export interface EventLogActionLike {
  readonly type: string;
}

/**
 * An action of which only the type's name is known: a rule reads it freely, or names its type in the parameter of its
 * function.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a bare name says nothing of the members
export type EventLogNamedAction = any;

/** What makes actions of one type and carries that type, such as what NgRx's `createAction()` returns. */
export type EventLogActionCreator = ((...parameters: never[]) => EventLogActionLike) & EventLogActionLike;

/** Which actions: by creator or type, one or several. */
export type EventLogActionRef = string | EventLogActionCreator | readonly (string | EventLogActionCreator)[];

/** The actions that are meant. */
export type EventLogActionOf<Ref extends EventLogActionRef> = Ref extends readonly (infer One)[]
  ? One extends EventLogActionRef
    ? EventLogActionOf<One>
    : never
  : Ref extends (...parameters: never[]) => infer Action
    ? Action
    : EventLogNamedAction;

/** The types of the actions that are meant. */
export function actionTypes(ref: EventLogActionRef | undefined): string[] {
  if (ref === undefined) return [];
  const list = isList(ref) ? ref : [ref];
  return list.map((action) => (typeof action === 'string' ? action : action.type));
}

function isList(ref: EventLogActionRef): ref is readonly (string | EventLogActionCreator)[] {
  return Array.isArray(ref);
}
