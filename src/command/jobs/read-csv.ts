/** RFC 4180, with the separator that the first row has most of: fields in quotes may have separators, doubled quotes and new lines. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const bare = text.replace(/^\ufeff/, '');
  const separator = separatorOf(/^.*/.exec(bare)?.[0] ?? '');
  for (const [, quoted, plain = '', end] of bare.matchAll(new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'g'))) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    if (row.length > 1 || row[0]) rows.push(row);
    row = [];
  }
  return rows;
}

function separatorOf(head: string): string {
  const countOf = (separator: string): number => head.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (countOf(one) > countOf(best) ? one : best));
}
