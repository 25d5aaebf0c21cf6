export { readDate } from './read-date.js';
export { readTable, type Delimiter, type Table, type TableRow } from './read-table.js';
export { plain, UnreadableTable, type UnreadableReason } from './read-text.js';
