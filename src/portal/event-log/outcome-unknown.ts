import type { EventLogChange, EventLogLink } from 'ngx-session-event-log';

/**
 * Words for something that may have been done although its answer was lost, with the way to find out.
 *
 * @param doing the attempt, to follow “Outcome unknown: ”
 * @param message the advice, so that the user does not do it twice
 * @param link the path of the page that tells the outcome; default: that of the resource
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
