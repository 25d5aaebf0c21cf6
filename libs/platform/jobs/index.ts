export { installJobs } from './install-jobs.js';
export { Jobs, JobSettings, type JobHandler } from './jobs.js';
export { JOB_QUEUES, type JobQueue } from './job-queues.js';
