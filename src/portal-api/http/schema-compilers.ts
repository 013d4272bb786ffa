import ajvCompiler from '@fastify/ajv-compiler';
import jsonCompiler from '@fastify/fast-json-stringify-compiler';

/**
 * Fastify's own schema compilers with a cache, so that a process compiles equal schemas once. Most routes share the
 * same problem answers, and a process can have several servers.
 */
export const schemaCompilers = {
  buildValidator: once(ajvCompiler()),
  buildSerializer: once(jsonCompiler()),
};

function once<Schemas, Options, Route, Compiled>(
  build: (schemas: Schemas, options?: Options) => (route: Route) => Compiled,
) {
  const compiled = new Map<string, Compiled>();
  return (schemas: Schemas, options?: Options) => {
    const compile = build(schemas, options);
    const settings = JSON.stringify([schemas, options]);
    return (route: Route): Compiled => {
      const { schema } = route as { readonly schema?: unknown };
      const key = `${settings} ${JSON.stringify(schema)}`;
      const known = compiled.get(key) ?? compile(route);
      compiled.set(key, known);
      return known;
    };
  };
}
