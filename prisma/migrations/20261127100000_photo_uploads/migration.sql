-- CreateTable
CREATE TABLE "photo_upload" (
    "id" UUID NOT NULL,
    "contest_id" UUID NOT NULL,
    "entry_id" UUID,
    "form_key" UUID,
    "file_name" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "author" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT,
    "holder" UUID,
    "held_until" TIMESTAMPTZ(3),
    "asked_back" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "photo_upload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "photo_upload_entry_id_idx" ON "photo_upload"("entry_id");

-- CreateIndex
CREATE INDEX "photo_upload_form_key_idx" ON "photo_upload"("form_key");

-- CreateIndex
CREATE INDEX "photo_upload_created_at_idx" ON "photo_upload"("created_at");

-- AddForeignKey
ALTER TABLE "photo_upload" ADD CONSTRAINT "photo_upload_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo_upload" ADD CONSTRAINT "photo_upload_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;
