/** For specs: reads CSV as RFC 4180 defines it, independently of the code that writes it. */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '"') throw new Error(`A cell begins without a quote at ${at}.`);
    let cell = '';
    for (at++; ; at++) {
      if (at >= text.length) throw new Error('A cell does not end.');
      if (text[at] !== '"') cell += text.charAt(at);
      else if (text[at + 1] === '"') cell += text.charAt(at++);
      else break;
    }
    line.push(cell);
    at++;
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      lines.push(line);
      line = [];
    } else throw new Error(`Neither a comma nor a line end at ${at}.`);
  }
  if (line.length > 0) throw new Error('The last line does not end.');
  return lines;
}
