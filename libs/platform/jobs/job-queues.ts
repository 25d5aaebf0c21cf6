/** Every queue there is; they are created with the tables. One queue is one kind of work. */
export const JOB_QUEUES = ['imports'] as const;

export type JobQueue = (typeof JOB_QUEUES)[number];
