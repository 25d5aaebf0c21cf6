export { PUBLIC, type Actor, type PublicActor, type SessionActor, type SystemActor } from './actor.js';
export { Clock, ShiftedClock, SystemClock } from './clock.js';
export { APP_ROLE, appDataSource, ownerDataSource } from './data-source.js';
export { Database, type Ctx, type Statement } from './database.js';
export { installJobs, JOB_QUEUES, Jobs, JobSettings, type JobHandler, type JobQueue } from './jobs/index.js';
export { LocalMediaStorage, MediaStorage, type StoredFile } from './media-storage.js';
export { numericColumn } from './numeric-column.js';
export { daterangeOf, periodColumn, periodOf, type Period } from './period.js';
export { PlatformModule } from './platform.module.js';
export {
  BadInput,
  DomainError,
  NotFound,
  refusalOf,
  Unauthenticated,
  type RefusalParams,
} from './refusals.js';
export {
  CurrentActor,
  HttpExchange,
  Loaders,
  PUBLIC_OPERATION,
  PublicOperation,
  requestContextOf,
  RequestContext,
} from './request-context.js';
export { byKey, groupedBy, RequestLoaders, type Batch } from './request-loaders.js';
export { InstantScalar, LocalDateScalar } from './scalars.js';
export { Settings } from './settings.js';
export {
  sendTable,
  tableRequestOf,
  type TableColumn,
  type TableExport,
  type TableRequest,
  type TableRow,
} from './tables/index.js';
export { cursorOf, keyOf, PageInfo, pageOf, pageSize } from './pages.js';
export {
  BYTE_ORDER_MARK,
  csvHeading,
  csvLines,
  plain,
  readDate,
  readTable,
  UnreadableTable,
  type Table,
} from './tables/index.js';
