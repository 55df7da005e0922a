import type { DataTable } from '../../ui/data-table.template.js';

/** As many people, without words. */
const NUMBER = /^\d+([.,]\d+)?$/;

/** Numbers of a table as numbers, for spreadsheets: 1 234 and 1,234 are 1234. What is said in words stays so. */
export function tableRows({ columns, rows }: DataTable, lang: string): readonly (readonly (string | number)[])[] {
  const group = lang === 'en' ? /,/g : /[\s\u202f]/g;
  const plain = (text: string): string | number => {
    const digits = text.replace(group, '');
    return NUMBER.test(digits) ? Number(digits.replace(',', '.')) : text;
  };
  return [columns.map(({ label }) => label), ...rows.map((row) => row.map((text, i) => (columns[i]?.isNumber ? plain(text) : text)))];
}
