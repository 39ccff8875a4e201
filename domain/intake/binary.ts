/** Tells files that hold no text: pictures, archives, programs, documents of other programs. */

/** How files of other kinds begin. Those that could also begin a text (`BM`, `MZ`) are left to their control bytes. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, and with it .docx, .xlsx, .epub
  [0x50, 0x4b, 0x05, 0x06], // an empty ZIP
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], // 7-Zip
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], // RAR
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], // .doc and .xls before 2007
  [0x7f, 0x45, 0x4c, 0x46], // a Linux program
];

export function hasBinarySignature(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte));
}

/** A stray control byte is forgiven; noise has about one in eight. */
const tolerableControlShare = 1 / 100;

/**
 * True where the bytes cannot be text in any encoding of one or two bytes a character: a NUL anywhere,
 * or more control bytes than a text has. UTF-16 is full of NULs: ask only of files that are not.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  let control = 0;
  for (const byte of bytes) if (isControl(byte)) control++;
  return control > bytes.length * tolerableControlShare;
}

/** Tab to carriage return lay out text, and ESC switches the alphabets of ISO-2022-JP. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
}
