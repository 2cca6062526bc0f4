import type { CellValue } from 'exceljs';
import { asKnown } from '../../days';
import { type Dated, flat, type Linked, type Marked, type Value } from './columns';
import type { Language } from './language';

/** What a cell of a sheet holds; a day is a date of Excel where it is known to the day. */
export type Cell = string | number | boolean | null | Date | Marked | Linked;

/** No cell of Excel holds more characters. */
const LONGEST = 32_767;
const CUT = { zh: '……（全文见 CSV）', en: '… (the CSV has all of it)' };

/** Excel follows no longer address. */
const LONGEST_ADDRESS = 2_000;

/** Before this day Excel counts a 29 February 1900, and before 1900 it has no dates. */
const FIRST_DATE = '1900-03-01';

/** A value as a cell: of a day that is known to the month or year no date, which would say more, but `2008-11` or `2008`. */
export function cellOf(value: Value, language: Language): Cell {
  if (value !== null && typeof value === 'object') {
    if ('status' in value) return value;
    if ('address' in value && value.address.length <= LONGEST_ADDRESS) return value;
    if ('day' in value) return dateCell(value);
  }
  const item = flat(value);
  if (typeof item !== 'string' || item.length <= LONGEST) return item;
  return `${item.slice(0, LONGEST - CUT[language].length)}${CUT[language]}`;
}

function dateCell({ day, precision }: Dated): Cell {
  if (precision !== 'DAY' || day < FIRST_DATE) return asKnown(day, precision);
  return new Date(`${day}T00:00:00Z`);
}

/** A cell as the library of Excel takes it. */
export function writtenCell(cell: Cell): CellValue {
  if (cell === null || typeof cell !== 'object' || cell instanceof Date) return cell;
  return 'address' in cell ? { text: cell.text, hyperlink: cell.address } : cell.text;
}
