import { Converter } from 'typedoc';

/**
 * Leaves what is exported for the library alone, by names with a ɵ, out of the API reference: a plugin of TypeDoc.
 *
 * @param {import('typedoc').Application} application
 */
export function load({ converter }) {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) {
      if (reflection.name.startsWith('ɵ')) project.removeReflection(reflection);
    }
  });
}
