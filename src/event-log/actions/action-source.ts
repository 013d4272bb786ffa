/** An action as state libraries have it: something with a type. */
export interface EventLogActionLike {
  readonly type: string;
}

/** What makes actions of one type and carries that type, such as what NgRx's `createAction()` returns. */
export type EventLogActionCreator<Action extends EventLogActionLike> = ((
  ...parameters: never[]
) => Action) & {
  readonly type: string;
};

/** Which actions: by their creator, or by their type. */
export type EventLogActionOf<Action extends EventLogActionLike> =
  EventLogActionCreator<Action> | Action['type'];

/** One kind of actions, or several that mean the same. */
export type EventLogActionsOf<Action extends EventLogActionLike> =
  EventLogActionOf<Action> | readonly EventLogActionOf<Action>[];

/** The types of the actions that are meant. */
export function actionTypes<Action extends EventLogActionLike>(
  actions: EventLogActionsOf<Action> | undefined,
): string[] {
  if (actions === undefined) return [];
  const list: readonly EventLogActionOf<Action>[] = isList(actions) ? actions : [actions];
  return list.map((action) => (typeof action === 'string' ? action : action.type));
}

function isList<Action extends EventLogActionLike>(
  actions: EventLogActionsOf<Action>,
): actions is readonly EventLogActionOf<Action>[] {
  return Array.isArray(actions);
}
