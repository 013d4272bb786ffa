import assert from 'node:assert/strict';

import { describe, it } from '../testing/declare.ts';
import { csvLine } from './activity-csv.ts';

describe('a line of CSV', () => {
  it('has every cell quoted, and ends as RFC 4180 says', () => {
    assert.equal(csvLine(['a', '', 'b "c", d']), '"a","","b ""c"", d"\r\n');
  });

  it('lets no cell be taken for a formula', () => {
    assert.equal(
      csvLine(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '\nx', '1-1']),
      '"\'=1+1","\'+1","\'-1","\'@sum","\'\tx","\'\rx","\'\nx","1-1"\r\n',
    );
    const hidden = ['＝1+1', ' =1', '\u200b=1', '"=1', "'=1", 'key;=1', 'key; "@x', 'key; 1'];
    assert.equal(
      csvLine(hidden),
      `"'＝1+1","' =1","'\u200b=1","'""=1","''=1","key;'=1","key;' ""@x","key; 1"\r\n`,
    );
  });
});
