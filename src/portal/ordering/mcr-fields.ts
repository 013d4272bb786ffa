import { Component, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';

import type { FieldProblem } from '../../portal-api/contract/index.ts';
import { MCR_SPEEDS } from '../inventory/speed-choices';
import type { McrDraft } from './order-drafts';
import { SiteFields } from './site-fields';

/** The fields of an MCR, a virtual router. */
@Component({
  selector: 'portal-mcr-fields',
  imports: [FormField, MatError, MatFormField, MatHint, MatInput, MatLabel, SiteFields],
  templateUrl: './mcr-fields.html',
  styleUrl: './order-fields.scss',
})
export class McrFields {
  readonly fields = input.required<FieldTree<McrDraft>>();
  readonly warnings = input<readonly FieldProblem[]>([]);

  protected readonly speeds = MCR_SPEEDS;
}
