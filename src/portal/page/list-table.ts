import { Component, input, ViewEncapsulation } from '@angular/core';

/**
 * A table in a card, whose body is projected. On a narrow screen its rows become entries, one cell below the other;
 * explicit roles keep it a table for screen readers, so each row and cell needs its own.
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
  // The rows, which it styles too, are the content of somebody else.
  encapsulation: ViewEncapsulation.None,
})
export class ListTable {
  readonly label = input.required<string>();
  /** Headings of the columns; `Actions` needs none that can be seen. */
  readonly columns = input.required<readonly string[]>();
  /** Those of the columns that hold numbers, aligned at their end. Their cells have the class `number`. */
  readonly numeric = input<readonly string[]>([]);
}
