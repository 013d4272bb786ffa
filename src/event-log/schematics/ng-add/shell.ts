import { textProperty } from '../source/find.ts';
import { type Template, withoutComments } from './template.ts';

/** Templates that stay on the screen while the pages inside them change. */
export interface Shell {
  /** The component around the pages: that of the application, or a layout with routes of its own. */
  readonly component: string;
  /** Its template, and those of the components that it shows. */
  readonly templates: readonly Template[];
}

/** Shells of an application: of its root component first, then of its layouts. */
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

/** True where a template has an element that the selector of another component takes. */
function shows({ text }: Template, { component }: Template): boolean {
  const html = withoutComments(text);
  return (textProperty(component.metadata, 'selector') ?? '').split(',').some((selector) => {
    const [, element = '', attribute = ''] = /^\s*([\w-]*)(?:\[([\w-]+)\])?\s*$/.exec(selector) ?? [];
    if (!element && !attribute) return false;
    const tag = `<${element || '[\\w-]+'}(?=[\\s/>])`;
    return new RegExp(attribute ? `${tag}[^>]*\\s${attribute}(?=[\\s/>=])` : tag).test(html);
  });
}
