-- AlterTable
ALTER TABLE "held_photo" ADD COLUMN     "perceptual_hash" TEXT,
ADD COLUMN     "thumb_hash" TEXT;

-- AlterTable
ALTER TABLE "photo" ADD COLUMN     "perceptual_hash" TEXT,
ADD COLUMN     "thumb_hash" TEXT;
