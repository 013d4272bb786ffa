const QUESTION = /^\*[\s*]*(What|Who|Whose|How|Where|Which|Whether|When(?:ever)?)\b/;

/** Reports doc comments that begin with a question word: a noun or a verb comes to the point sooner. */
export const nounFirst = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { question: 'Begin with the noun or the verb, not with “{{word}}”.' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const word = comment.type === 'Block' && QUESTION.exec(comment.value)?.[1];
          if (word) context.report({ loc: comment.loc, messageId: 'question', data: { word } });
        }
      },
    };
  },
};
