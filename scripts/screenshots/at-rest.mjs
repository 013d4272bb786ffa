/** Options for a screenshot without transient elements: animations, messages and pointer effects. */
export const AT_REST = {
  animations: 'disabled',
  style: `
    mat-snack-bar-container { display: none !important }
    tr.event-log-row, tr.event-log-row .event-log-toggle { background: none !important }
  `,
};
