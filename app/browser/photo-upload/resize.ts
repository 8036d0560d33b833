import { sizeToSend } from '#app/domain/photo/sending.ts'

/** Smaller files are sent as they are without being opened: an old telephone has little memory. */
const notWorthOpening = 1_500_000

/**
 * A photo as small as it may be sent; as it is where it is small already, would become no smaller, or this
 * browser cannot open it.
 */
export async function resized(file: File): Promise<Blob> {
  if (file.size < notWorthOpening || file.type === 'image/gif') return file
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  try {
    const size = sizeToSend({ width: bitmap.width, height: bitmap.height, bytes: file.size })
    if (!size) return file
    const smaller = await drawn(bitmap, size)
    return smaller !== null && smaller.size < file.size ? smaller : file
  } finally {
    bitmap.close()
  }
}

function drawn(
  bitmap: ImageBitmap,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) return Promise.resolve(null)
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.9))
}
