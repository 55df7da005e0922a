/** What a spreadsheet would run as a formula: `=`, `+`, `-`, `@` (full-width too) or a control, also after blanks (OWASP, "CSV Injection"). */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/u;

/** RFC 4180: commas (or another separator), CRLF, quotes doubled. The byte order mark makes Excel read it as UTF-8. Numbers are written plain, without grouping. */
export function toCsv(rows: readonly (readonly (string | number)[])[], separator = ','): string {
  return `\ufeff${rows.map((row) => row.map(field).join(separator)).join('\r\n')}\r\n`;
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) || /^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
