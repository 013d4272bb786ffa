import type { FastifySchemaValidationError } from 'fastify';

import { ServiceKind, type FieldProblem } from '../contract/index.ts';

/** Error of the schema validator, which adds the schema that the value does not fit. */
interface SchemaError extends FastifySchemaValidationError {
  readonly parentSchema?: { readonly description?: string; readonly properties?: object };
}

/** Words the errors of schema validation for users of the portal, one per place. */
export function toFieldProblems(errors: readonly FastifySchemaValidationError[]): FieldProblem[] {
  const problems = new Map<string, FieldProblem>();
  for (const error of relevant(errors)) {
    const pointer = `#${error.instancePath}${namedMember(error)}`;
    if (!problems.has(pointer)) problems.set(pointer, { pointer, detail: wordsFor(error) });
  }
  return [...problems.values()];
}

/**
 * A body that matches no variant gets the errors of all variants. Keeps only those of the variant with its `kind`.
 * Without a known `kind`, reports the `kind` itself.
 */
function relevant(errors: readonly FastifySchemaValidationError[]): readonly FastifySchemaValidationError[] {
  const shapes = Map.groupBy(
    errors.filter(({ keyword }) => keyword !== 'anyOf'),
    ({ schemaPath }) => /^.*?\/anyOf\/\d+/.exec(schemaPath)?.[0],
  );
  if (shapes.size < 2) return errors;
  const meant = [...shapes.values()].find((shape) => !shape.some(isOfOtherKind));
  return meant ?? errors.filter(isOfOtherKind).slice(0, 1);
}

const isOfOtherKind = (error: FastifySchemaValidationError): boolean =>
  `${error.instancePath}${namedMember(error)}`.endsWith('/kind');

/** Pointer to the member that an error of its object is about: one that is missing or unknown. */
function namedMember({ params }: FastifySchemaValidationError): string {
  const name = params['missingProperty'] ?? params['additionalProperty'];
  return typeof name === 'string' ? `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
}

function wordsFor({ keyword, params, parentSchema }: SchemaError): string {
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'required':
      return 'Enter a value.';
    case 'additionalProperties':
      return `This name is not known here. Use ${Object.keys(parentSchema?.properties ?? {}).join(', ')}.`;
    case 'minLength':
      return limit === 1 ? 'Enter a value.' : `Enter at least ${limit} characters.`;
    case 'maxLength':
      return `Enter at most ${limit} characters.`;
    case 'minimum':
      return `Enter ${limit} or more.`;
    case 'maximum':
      return `Enter ${limit} or less.`;
    case 'enum':
      return `Choose one of ${(params['allowedValues'] as unknown[]).join(', ')}.`;
    case 'const':
      return `Choose one of ${ServiceKind.enum.join(', ')}.`;
    case 'type':
      return TYPE_WORDS[String(params['type'])] ?? OTHER_VALUE;
    default:
      return parentSchema?.description ?? OTHER_VALUE;
  }
}

const OTHER_VALUE = 'Enter another value.';

const TYPE_WORDS: Record<string, string> = {
  integer: 'Enter a whole number.',
  number: 'Enter a number.',
  string: 'Enter a text.',
  object: 'Enter a value.',
  boolean: 'Choose true or false.',
};
