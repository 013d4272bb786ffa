import { it } from 'node:test';

import { RuleTester } from 'eslint';

import { nounFirst } from './noun-first.mjs';

const question = (word) => ({ messageId: 'question', data: { word } });

it('reports doc comments that begin with a question word, and no others', () => {
  new RuleTester().run('noun-first', nounFirst, {
    valid: [
      '/** The time of an entry, and how it is shown. */',
      '/** Whoever reads it. */',
      '/* How it is done. */',
      '// What it is.',
    ],
    invalid: [
      { code: '/** How an entry is made. */', errors: [question('How')] },
      { code: '/**\n * When it ended.\n * @returns {number}\n */', errors: [question('When')] },
      { code: '/** Whether it is open. */ let open; /** The end. */', errors: [question('Whether')] },
    ],
  });
});
