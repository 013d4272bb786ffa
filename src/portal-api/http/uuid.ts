import { Type } from 'typebox';

const PATTERN = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';

/** Id in a path. Any other text gets a 404, like an unknown id. */
export const Uuid = Type.String({ pattern: PATTERN, description: 'Id from an earlier answer.' });

export const isUuid = (text: string): boolean => new RegExp(PATTERN).test(text);
