/** Figures of one benchmark. The first cell of each line is its name. */
export interface Table {
  readonly head: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** Formats a Markdown table with aligned columns. */
export function toMarkdown({ head, lines }: Table): string {
  const widths = head.map((name, column) =>
    Math.max(3, name.length, ...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const write = (cells: readonly string[]) => {
    const padded = widths.map((width, column) => {
      const cell = cells[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |\n`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return write(head) + write(rule) + lines.map(write).join('');
}
