import type { Provider } from '@angular/core';
import {
  MAT_FORM_FIELD_DEFAULT_OPTIONS,
  type MatFormFieldDefaultOptions,
} from '@angular/material/form-field';

const options: MatFormFieldDefaultOptions = { appearance: 'outline', subscriptSizing: 'dynamic' };

/** Default options of form fields. Provided by lazy code, since the options import the form field itself. */
export const FORM_FIELD_LOOK: Provider = { provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: options };
