/** Schema of PostgreSQL that holds the tables of pg-boss, apart from those of the archive. */
export const queueSchema = 'broadsheet_queue';
/** All tasks of all kinds are in one queue, so that the requests of a host are counted in one place. */
export const taskQueue = 'tasks';
