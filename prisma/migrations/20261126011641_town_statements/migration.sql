-- AlterTable
ALTER TABLE "town" ADD COLUMN     "accessibility_contact" TEXT,
ADD COLUMN     "accessibility_exceptions" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "accessibility_method" TEXT,
ADD COLUMN     "accessibility_prepared_on" DATE,
ADD COLUMN     "accessibility_reviewed_on" DATE,
ADD COLUMN     "accessibility_status" TEXT,
ADD COLUMN     "controller_address" TEXT,
ADD COLUMN     "entry_basis" TEXT,
ADD COLUMN     "entry_retention_years" INTEGER,
ADD COLUMN     "processors" TEXT;
