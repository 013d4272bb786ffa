import { Component, input, ViewEncapsulation } from '@angular/core';

/**
 * A table in a card, with a projected body. On a narrow screen each row becomes an entry with its cells below each other.
 * That would remove the table semantics, so each row and cell needs an explicit role.
 */
@Component({
  selector: 'portal-list-table',
  template: `
    <table role="table">
      <caption class="cdk-visually-hidden">
        {{
          label()
        }}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          @for (column of columns(); track column) {
            <th scope="col" role="columnheader" [class.number]="numeric().includes(column)">
              <span [class.cdk-visually-hidden]="column === 'Actions'">{{ column }}</span>
            </th>
          }
        </tr>
      </thead>
      <ng-content />
    </table>
  `,
  styleUrl: './list-table.scss',
  // Also styles the projected rows.
  encapsulation: ViewEncapsulation.None,
})
export class ListTable {
  readonly label = input.required<string>();
  /** Headings of the columns; the heading of `Actions` is visually hidden. */
  readonly columns = input.required<readonly string[]>();
  /** Columns with numbers, which are aligned at the end. Their cells have the class `number`. */
  readonly numeric = input<readonly string[]>([]);
}
