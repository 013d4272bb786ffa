import { redactText } from '../redaction/redact-text';

/** Tests that of each text just the parts between ⟦ and ⟧ are withheld. */
export function describeWithheld(subject: string, claim: string, texts: readonly string[]): void {
  describe(subject, () => {
    for (const marked of texts) {
      it(`${claim}: ${marked.slice(0, 80)}`, () => {
        const { text } = redactText(marked.replace(/[⟦⟧]/g, ''), 2_000);

        expect(text).toBe(marked.replace(/⟦[^⟧]*⟧/g, '▮▮▮'));
      });
    }
  });
}
