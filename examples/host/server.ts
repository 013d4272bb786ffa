/**
 * Serves a build of this example and accepts its orders: `node examples/host/server.ts FOLDER`, where FOLDER is
 * `dist/examples/standalone/browser` or `dist/examples/ng-module/browser`. `PORT` defaults to 4310.
 */
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Pass the build to serve: node examples/host/server.ts FOLDER');
const port = Number(process.env['PORT'] ?? 4310);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
};

let orders = 0;

async function takeOrder(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks = await request.toArray();
  const { item, quantity } = JSON.parse(Buffer.concat(chunks as Buffer[]).toString()) as {
    item: string;
    quantity: number;
  };
  if (quantity < 1) {
    const problem = { title: 'Validation failed', status: 422, detail: 'Order at least one.' };
    response.writeHead(422, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
    return;
  }
  orders++;
  // An order of one needs approval.
  response
    .writeHead(quantity === 1 ? 202 : 201, { 'content-type': 'application/json' })
    .end(JSON.stringify({ id: orders, item, quantity }));
}

async function serveFile(path: string, response: ServerResponse): Promise<void> {
  const file = extname(path) ? normalize(path) : '/index.html';
  try {
    const content = await readFile(join(folder ?? '.', file));
    response
      .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(content);
  } catch {
    response.writeHead(404).end();
  }
}

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const answer =
    request.method === 'POST' && pathname === '/api/orders'
      ? takeOrder(request, response)
      : serveFile(pathname, response);
  void answer.catch(() => response.writeHead(400).end());
}).listen(port, '127.0.0.1');
