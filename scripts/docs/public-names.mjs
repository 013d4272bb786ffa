import { Converter } from 'typedoc';

/**
 * TypeDoc plugin that removes internal exports, whose names begin with ɵ, from the API reference.
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
