-- AlterTable
ALTER TABLE "installation" ADD COLUMN     "swept_at" TIMESTAMPTZ(3);
