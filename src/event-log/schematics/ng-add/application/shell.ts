import { textProperty } from '../../source/find.ts';
import { type Template, withoutComments } from './template.ts';

/** Templates that stay on screen while the pages inside them change. */
export interface Shell {
  /** Component around the pages: the root component, or a layout with child routes. */
  readonly component: string;
  /** The component's template, and those of the components in it. */
  readonly templates: readonly Template[];
}

/** Finds the shells of an application: the root component first, then the layouts. */
export function findShells(templates: readonly Template[], root: Template | undefined): Shell[] {
  const layouts = templates.filter(
    (template) => template !== root && template.text.includes('<router-outlet'),
  );
  return [...(root ? [root] : []), ...layouts].map((owner) => {
    const shown = [owner];
    for (const template of shown) {
      shown.push(...templates.filter((other) => !shown.includes(other) && shows(template, other)));
    }
    return { component: owner.component.name, templates: shown };
  });
}

/** True if a template has an element that matches the other component's selector. */
function shows({ text }: Template, { component }: Template): boolean {
  const html = withoutComments(text);
  return (textProperty(component.metadata, 'selector') ?? '').split(',').some((selector) => {
    const [, element = '', attribute = ''] = /^\s*([\w-]*)(?:\[([\w-]+)\])?\s*$/.exec(selector) ?? [];
    if (!element && !attribute) return false;
    const tag = `<${element || '[\\w-]+'}(?=[\\s/>])`;
    return new RegExp(attribute ? `${tag}[^>]*\\s${attribute}(?=[\\s/>=])` : tag).test(html);
  });
}
