/** Options for a screenshot without anything transient: animations, messages and traces of the pointer. */
export const AT_REST = {
  animations: 'disabled',
  style: `
    mat-snack-bar-container { display: none !important }
    tr.event-log-row, tr.event-log-row .event-log-toggle { background: none !important }
  `,
};
