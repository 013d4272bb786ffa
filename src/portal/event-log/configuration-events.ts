import type { EventLogTrackedEvent } from 'ngx-session-event-log';
import { outcomeUnknown } from './outcome-unknown';

/** Path of the page that lists them. */
export const CONFIGURATIONS_LINK = '/order/configurations';

/** Events of saved configurations. The content of a configuration stays out of the log. */
export const configurationEvents = {
  save: (name: string) => about(name, 'configuration.save', ['Saving', 'was saved', 'was not saved']),
  rename: (name: string, newName: string, undo: () => unknown): EventLogTrackedEvent => ({
    ...about(name, 'configuration.rename', ['Renaming', 'was renamed', 'was not renamed']),
    succeeded: {
      title: `Configuration “${name}” was renamed to “${newName}”`,
      resource: { label: newName, link: CONFIGURATIONS_LINK },
      undo,
    },
  }),
  apply: (name: string) =>
    about(name, 'configuration.apply', ['Applying', 'was applied to a new order', 'was not applied']),
  delete: (name: string) =>
    about(name, 'configuration.delete', ['Deleting', 'was deleted', 'was not deleted']),
};

function about(
  name: string,
  type: string,
  [doing, done, notDone]: readonly [doing: string, done: string, notDone: string],
): EventLogTrackedEvent {
  const configuration = `configuration “${name}”`;
  return {
    type,
    title: `${doing} ${configuration}`,
    resource: { label: name, link: CONFIGURATIONS_LINK },
    succeeded: `Configuration “${name}” ${done}`,
    failed: `Configuration “${name}” ${notDone}`,
    unknown: outcomeUnknown(
      `${doing.toLowerCase()} ${configuration}`,
      'The answer was lost. It may have been done all the same: look before you try again.',
      { label: name, link: CONFIGURATIONS_LINK },
    ),
  };
}
