/** What a spreadsheet would run as a formula: `=`, `+`, `-`, `@` (full-width too) or a control, also after blanks (OWASP, "CSV Injection"). */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/u;

/**
 * CSV as spreadsheets set to French open it by a double click: UTF-8 with its mark, semicolons, decimal commas, CRLF, quotes doubled. No text
 * can become a formula.
 */
export function toFrenchCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";,\r\n]/.test(safe) || /^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
