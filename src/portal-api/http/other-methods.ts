import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { ProblemError } from '../problems/problem-error.ts';
import { sendProblem } from '../problems/problem-handler.ts';

/** Answers calls without a route: 405 with the allowed methods, or 404. */
export function answerOtherCalls(api: FastifyInstance): void {
  const methods = new Map<string, Set<string>>();
  api.addHook('onRoute', ({ method, url, config }) => {
    if (!config?.activity) return;
    const known = methods.get(url) ?? new Set();
    for (const one of [method].flat()) known.add(one);
    methods.set(url, known);
  });

  const methodsOf = (path: string): string[] => {
    const segments = path.split('/');
    const found = [...methods].filter(([url]) => {
      const template = url.split('/');
      return (
        template.length === segments.length &&
        template.every((part, at) => part === segments[at] || (part.startsWith(':') && segments[at] !== ''))
      );
    });
    return [...new Set(found.flatMap(([, known]) => [...known]))].toSorted();
  };

  api.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    const [path = ''] = request.url.split('?');
    const allowed = methodsOf(path);
    if (allowed.length === 0) {
      const detail = 'This API has no such route. See /api/docs.';
      return sendProblem(new ProblemError('not-found', detail), request, reply);
    }
    const detail = `This route knows ${new Intl.ListFormat('en').format(allowed)} only. See /api/docs.`;
    const headers = { Allow: allowed.join(', ') };
    return sendProblem(new ProblemError('method-not-allowed', detail, { headers }), request, reply);
  });
}
