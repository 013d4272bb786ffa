import type { EventLogTrackedEvent } from 'ngx-session-event-log';

import type { Configuration } from '../../../portal-api/contract/index.ts';
import { questionKey } from '../outcome/open-question';
import { outcomeUnknown } from '../outcome/outcome-unknown';

/** Path of the page that lists saved configurations. */
export const CONFIGURATIONS_LINK = '/order/configurations';
/** API path of the list of saved configurations. */
export const CONFIGURATIONS_PATH = '/api/configurations';

/** Events of saved configurations. The content of a configuration stays out of the log. */
export const configurationEvents = {
  save: (name: string) =>
    about(
      name,
      'configuration.save',
      ['Saving', 'was saved', 'was not saved'],
      questionKey('POST', CONFIGURATIONS_PATH),
    ),
  rename: (
    { id, name }: Pick<Configuration, 'id' | 'name'>,
    newName: string,
    undo: () => unknown,
  ): EventLogTrackedEvent => ({
    ...about(
      name,
      'configuration.rename',
      ['Renaming', 'was renamed', 'was not renamed'],
      questionKey('PUT', configurationPath(id)),
    ),
    succeeded: {
      title: `Configuration “${name}” was renamed to “${newName}”`,
      resource: { label: newName, link: CONFIGURATIONS_LINK },
      undo,
    },
  }),
  apply: (name: string) =>
    about(name, 'configuration.apply', ['Applying', 'was applied to a new order', 'was not applied']),
  delete: ({ id, name }: Pick<Configuration, 'id' | 'name'>) =>
    about(
      name,
      'configuration.delete',
      ['Deleting', 'was deleted', 'was not deleted'],
      questionKey('DELETE', configurationPath(id)),
    ),
};

/** API path of a saved configuration. */
export function configurationPath(id: string): string {
  return `${CONFIGURATIONS_PATH}/${encodeURIComponent(id)}`;
}

function about(
  name: string,
  type: string,
  [doing, done, notDone]: readonly [doing: string, done: string, notDone: string],
  key?: string,
): EventLogTrackedEvent {
  const configuration = `configuration “${name}”`;
  return {
    type,
    title: `${doing} ${configuration}`,
    resource: { label: name, link: CONFIGURATIONS_LINK },
    succeeded: `Configuration “${name}” ${done}`,
    failed: `Configuration “${name}” ${notDone}`,
    unknown: {
      ...outcomeUnknown(
        `${doing.toLowerCase()} ${configuration}`,
        'The answer was lost. It may still have been done: check before you try again.',
        { label: name, link: CONFIGURATIONS_LINK },
      ),
      key,
    },
  };
}
