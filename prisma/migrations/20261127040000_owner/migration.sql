-- AlterTable
ALTER TABLE "entry" ADD COLUMN     "asked_by" TEXT,
ADD COLUMN     "code_id" UUID,
ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3),
ADD COLUMN     "entered_by_id" UUID,
ADD COLUMN     "hours" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "legal_form" TEXT,
ADD COLUMN     "registration_number" TEXT,
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "photo" ADD COLUMN     "author" TEXT,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'outside',
ADD COLUMN     "request_key" UUID;

-- CreateTable
CREATE TABLE "held_photo" (
    "contest_id" UUID NOT NULL,
    "request_key" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "held_photo_pkey" PRIMARY KEY ("contest_id","request_key")
);

-- CreateIndex
CREATE UNIQUE INDEX "held_photo_name_key" ON "held_photo"("name");

-- CreateIndex
CREATE INDEX "held_photo_created_at_idx" ON "held_photo"("created_at");

-- CreateIndex
CREATE INDEX "entry_confirmed_at_idx" ON "entry"("confirmed_at");

-- CreateIndex
CREATE UNIQUE INDEX "photo_entry_id_request_key_key" ON "photo"("entry_id", "request_key");

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "email_code"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "held_photo" ADD CONSTRAINT "held_photo_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever entered before now had proven the address.
UPDATE "entry" SET "confirmed_at" = "submitted_at";
