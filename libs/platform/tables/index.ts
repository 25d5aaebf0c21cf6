export { BYTE_ORDER_MARK, csvHeading, csvLines } from './csv.js';
export { readDate } from './read-date.js';
export { readTable, type Delimiter, type Table, type TableRow as ReadRow } from './read-table.js';
export { plain, UnreadableTable, type UnreadableReason } from './read-text.js';
export { sendTable, tableRequestOf, type TableExport, type TableRequest } from './send-table.js';
export { type TableCell, type TableColumn, type TableFormat, type TableRow } from './table.js';
