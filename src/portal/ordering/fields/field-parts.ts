import { FormField } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatOptgroup, MatOption, MatSelect, MatSelectTrigger } from '@angular/material/select';
import { RouterLink } from '@angular/router';

import { FORM_PARTS } from '../../form/form-parts';
import { LoadProblem } from '../../loading/load-problem';
import { Notice } from '../../problem/notice';

/** All that the fields of an order are made of: plain ones, selects with more than words, and notices. */
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
