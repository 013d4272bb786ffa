import { FormField } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatOptgroup, MatOption, MatSelect, MatSelectTrigger } from '@angular/material/select';
import { RouterLink } from '@angular/router';

import { FORM_PARTS } from '../../form/form-parts';
import { LoadProblem } from '../../loading/load-problem';
import { Notice } from '../../problem/notice';

/** The parts of the order fields, for a component's `imports`: plain fields, selects with rich options, and notices. */
export const FIELD_PARTS = [
  FORM_PARTS,
  FormField,
  LoadProblem,
  MatError,
  MatFormField,
  MatHint,
  MatLabel,
  MatOptgroup,
  MatOption,
  MatSelect,
  MatSelectTrigger,
  Notice,
  RouterLink,
] as const;
