import { LinkedField } from '../problem/linked-field';
import { NumberField } from './number-field';
import { PortalForm } from './portal-form';
import { SelectField } from './select-field';
import { TextField } from './text-field';

/** The parts of a form, for a component's `imports`. */
export const FORM_PARTS = [LinkedField, NumberField, PortalForm, SelectField, TextField] as const;
