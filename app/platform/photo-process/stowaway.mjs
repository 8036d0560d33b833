/** What other programs look for in a file, wherever it stands there. */
const signatures = ['%PDF-1.', '%PDF-2.', 'Rar!\x1a\x07', "7z\xbc\xaf'\x1c"]
const markup = /<(?:!doctype\s+html|html|script|iframe|\?php)[\s>]/i
/** A ZIP file is read from its end, where the record is that says where its members are. */
const zipEnd = 'PK\x05\x06'
const longestZipEnd = 22 + 65_535

/**
 * Whether a photo is something else as well: a page, an archive or a document to whoever reads it as one.
 * Telephones append films, depth and their maker's notes to a photo; those are let be.
 * @param {Buffer} bytes
 */
export function hasStowaway(bytes) {
  if (signatures.some(signature => bytes.includes(signature, 0, 'latin1'))) return true
  return isArchive(bytes) || markup.test(bytes.toString('latin1'))
}

/** @param {Buffer} bytes */
function isArchive(bytes) {
  const tail = bytes.subarray(Math.max(0, bytes.length - longestZipEnd))
  if (!tail.includes(zipEnd, 0, 'latin1')) return false
  return ['PK\x01\x02', 'PK\x03\x04'].some(record => bytes.includes(record, 0, 'latin1'))
}
