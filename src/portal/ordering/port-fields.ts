import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';

import type { FieldProblem } from '../../portal-api/contract/index.ts';
import { canJoinLag, LAG_SIZES } from '../inventory/lag-rules';
import { PORT_SPEEDS } from '../inventory/speed-choices';
import type { PortDraft } from './order-drafts';
import { SiteFields } from './site-fields';

/** The fields of a Port, or of the Ports of a LAG. */
@Component({
  selector: 'portal-port-fields',
  imports: [FormField, MatError, MatFormField, MatHint, MatLabel, MatOption, MatSelect, SiteFields],
  template: `
    <portal-site-fields example="Sydney edge" [fields]="fields()" [speeds]="speeds" [warnings]="warnings()" />

    @if (mayBeLag()) {
      <mat-form-field>
        <mat-label>LAG members</mat-label>
        <mat-select [formField]="fields().lagMembers">
          <mat-option [value]="0">None: a single Port</mat-option>
          @for (size of sizes; track size) {
            <mat-option [value]="size">{{ size === 1 ? '1 Port' : size + ' Ports' }}</mat-option>
          }
        </mat-select>
        <mat-hint
          >Ports that work as one. Each gets a number behind the name, and costs what a Port costs.</mat-hint
        >
        @for (error of fields().lagMembers().errors(); track $index) {
          <mat-error>{{ error.message }}</mat-error>
        }
      </mat-form-field>
    }
  `,
  styleUrl: './order-fields.scss',
})
export class PortFields {
  readonly fields = input.required<FieldTree<PortDraft>>();
  readonly warnings = input<readonly FieldProblem[]>([]);

  protected readonly speeds = PORT_SPEEDS;
  protected readonly sizes = LAG_SIZES;
  protected readonly mayBeLag = computed(() => canJoinLag(this.fields().speedMbps().value()));
}
