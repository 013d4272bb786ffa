import type { EventLogChange, EventLogLink } from 'ngx-session-event-log';

/**
 * Words for a change that may have been made although its answer was lost, with a link to check.
 *
 * @param doing the attempt, as it follows “Outcome unknown: ”
 * @param message advice that keeps the user from doing it twice
 * @param link path of the page that shows the outcome; default: that of the resource
 */
export function outcomeUnknown(
  doing: string,
  message: string,
  resource: EventLogLink,
  link = resource.link,
): EventLogChange & { readonly title: string } {
  return {
    title: `Outcome unknown: ${doing}`,
    message,
    resource,
    link: { label: 'Check status', link },
  };
}
