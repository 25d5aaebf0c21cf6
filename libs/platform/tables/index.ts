export { sendTable, tableRequestOf, type TableExport, type TableRequest } from './send-table.js';
export { type TableCell, type TableColumn, type TableFormat, type TableRow } from './table.js';
