-- AlterTable
ALTER TABLE "contest" ADD COLUMN     "contact" JSONB,
ADD COLUMN     "mail_tested_at" TIMESTAMPTZ(3),
ADD COLUMN     "words" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "amendment" (
    "contest_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "amendment_pkey" PRIMARY KEY ("contest_id","number")
);

-- CreateTable
CREATE TABLE "contest_letter" (
    "id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "amendment" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contest_letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "test_letter" (
    "id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "test_letter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "contest_letter_person_id_idx" ON "contest_letter"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "contest_letter_contest_id_amendment_person_id_key" ON "contest_letter"("contest_id", "amendment", "person_id");

-- CreateIndex
CREATE INDEX "test_letter_contest_id_created_at_idx" ON "test_letter"("contest_id", "created_at");

-- CreateIndex
CREATE INDEX "test_letter_person_id_idx" ON "test_letter"("person_id");

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_letter" ADD CONSTRAINT "contest_letter_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_letter" ADD CONSTRAINT "contest_letter_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_letter" ADD CONSTRAINT "test_letter_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_letter" ADD CONSTRAINT "test_letter_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
