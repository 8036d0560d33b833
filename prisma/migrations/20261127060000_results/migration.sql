-- AlterTable
ALTER TABLE "contest" ADD COLUMN     "hold_code" TEXT,
ADD COLUMN     "publish_now_at" TIMESTAMPTZ(3),
ADD COLUMN     "publish_now_code" TEXT,
ADD COLUMN     "publish_now_reason" TEXT,
ADD COLUMN     "result_letters_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "publication_notice" (
    "id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "office" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "publication_notice_person_id_idx" ON "publication_notice"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_notice_contest_id_person_id_occasion_at_key" ON "publication_notice"("contest_id", "person_id", "occasion", "at");

-- AddForeignKey
ALTER TABLE "publication_notice" ADD CONSTRAINT "publication_notice_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_notice" ADD CONSTRAINT "publication_notice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of results that are out already nobody is told once more.
UPDATE "contest" SET "result_letters_at" = "result_published_at" WHERE "result_published_at" IS NOT NULL;
