import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';

/**
 * Receives OpenTelemetry logs over HTTP, as a collector does (OTLP 1.x, JSON), and decodes them.
 *
 * @returns {Promise<{ url: string, records: object[], close: () => void }>}
 */
export function receiveLogs() {
  const records = [];
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST' || request.url !== '/v1/logs') {
      response.writeHead(404).end();
      return;
    }
    const body = Buffer.concat(await Array.fromAsync(request));
    const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
    records.push(...decode(JSON.parse(text.toString())));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${server.address().port}/v1/logs`;
      resolve({ url, records, close: () => server.close() });
    });
  });
}

function decode({ resourceLogs }) {
  return resourceLogs.flatMap(({ resource, scopeLogs }) =>
    scopeLogs.flatMap(({ scope, logRecords }) =>
      logRecords.map((record) => ({
        ...record,
        body: valueOf(record.body),
        attributes: attributesOf(record.attributes),
        resource: attributesOf(resource.attributes),
        scope: scope.name,
      })),
    ),
  );
}

const attributesOf = (list = []) => Object.fromEntries(list.map(({ key, value }) => [key, valueOf(value)]));

/** Value of OTLP's `AnyValue`; 64-bit integers are texts in JSON. */
function valueOf({ stringValue, intValue, doubleValue, boolValue }) {
  return stringValue ?? doubleValue ?? boolValue ?? (intValue === undefined ? undefined : Number(intValue));
}
