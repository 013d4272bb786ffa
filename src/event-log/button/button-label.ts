import type { EventLogIntl } from '../core/event-log-intl';
import type { EventLogUnseen } from '../core/state/unseen-counts';

/** The accessible name of the icon, with its news. */
export function buttonLabel(intl: EventLogIntl, unseen: EventLogUnseen): string {
  return unseen.total + unseen.running > 0 ? intl.buttonLabelWithNews(unseen) : intl.buttonLabel;
}
