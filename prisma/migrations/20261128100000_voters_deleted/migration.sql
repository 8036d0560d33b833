-- AlterTable
ALTER TABLE "contest" ADD COLUMN     "voters_deleted_at" TIMESTAMPTZ(3);
