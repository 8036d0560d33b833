import { afterAll, beforeAll, beforeEach } from 'vitest'
import { connect, type Database } from '#app/platform/database.ts'
import { databaseOfWorker } from './database-clones.ts'

/** A real database for a test file, empty before each test. Call it once, at the top of the file. */
export function testDatabase(): { url: string; db: Database } {
  const { url, ensure } = databaseOfWorker(process.env.VITEST_POOL_ID ?? '1')
  const db = connect(url)

  beforeAll(ensure)
  beforeEach(() => empty(db))
  afterAll(() => db.$disconnect())

  return { url, db }
}

// The queues of pg-boss stay: each has a partition that would outlive its row. A test that left a
// transaction open is named by the timeout instead of blocking the next one.
const emptyAllTables = `
DO $$
DECLARE
  candidate regclass;
  filled boolean;
BEGIN
  SET LOCAL lock_timeout = '10s';
  FOR candidate IN
    SELECT format('%I.%I', schemaname, tablename)::regclass FROM pg_tables
    WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations')
       OR (schemaname = 'pgboss' AND tablename NOT IN ('version', 'queue'))
  LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %s)', candidate) INTO filled;
    IF filled THEN
      EXECUTE format('TRUNCATE %s RESTART IDENTITY CASCADE', candidate);
    END IF;
  END LOOP;
END $$`

async function empty(db: Database) {
  await db.$executeRawUnsafe(emptyAllTables)
}
