-- AlterTable
ALTER TABLE "town" ADD COLUMN     "plan" JSONB;

-- AlterTable
ALTER TABLE "entry" ADD COLUMN     "latitude" DOUBLE PRECISION,
ADD COLUMN     "longitude" DOUBLE PRECISION,
ADD COLUMN     "step_free" BOOLEAN;
