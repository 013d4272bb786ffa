/** Options of a screenshot without what passes: animations, messages and the marks of the pointer. */
export const AT_REST = {
  animations: 'disabled',
  style: `
    mat-snack-bar-container { display: none !important }
    tr.row, tr.row .toggle { background: none !important }
  `,
};
