import assert from 'node:assert/strict';

import { describe, it } from '../testing/declare.ts';
import { traceIdOf } from './trace-id.ts';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const PARENT_ID = 'b7ad6b7169203331';

describe('trace id', () => {
  it('comes from a valid traceparent', () => {
    assert.equal(traceIdOf(`00-${TRACE_ID}-${PARENT_ID}-01`), TRACE_ID);
  });

  it('comes from a later version too, which may say more', () => {
    assert.equal(traceIdOf(`01-${TRACE_ID}-${PARENT_ID}-01-more`), TRACE_ID);
    assert.equal(traceIdOf(`cc-${TRACE_ID}-${PARENT_ID}-01`), TRACE_ID);
  });

  it('is new for everything else', () => {
    const invalid = [
      undefined,
      '',
      [`00-${TRACE_ID}-${PARENT_ID}-01`],
      `ff-${TRACE_ID}-${PARENT_ID}-01`,
      `00-${'0'.repeat(32)}-${PARENT_ID}-01`,
      `00-${TRACE_ID}-${'0'.repeat(16)}-01`,
      `00-${TRACE_ID}-${PARENT_ID}-01-more`,
      `01-${TRACE_ID}-${PARENT_ID}-01more`,
      `00-${TRACE_ID.toUpperCase()}-${PARENT_ID}-01`,
      `00-${TRACE_ID}-${PARENT_ID}`,
      ` 00-${TRACE_ID}-${PARENT_ID}-01`,
    ];
    const ids = invalid.map(traceIdOf);
    for (const id of ids) {
      assert.match(id, /^[0-9a-f]{32}$/);
      assert.notEqual(id, TRACE_ID);
    }
    assert.equal(new Set(ids).size, ids.length);
  });
});
