/** Something outside the project that a link points to, kept as it was when it was linked. */

export const evidenceStates = ['waiting', 'fetching', 'kept', 'failed'] as const;
/** `fetching` is over when nobody has heard of it for `fetchingLasts`: the server went down meanwhile. */
export type EvidenceState = (typeof evidenceStates)[number];

export const evidenceOrigins = ['fetched', 'pasted', 'uploaded'] as const;
export type EvidenceOrigin = (typeof evidenceOrigins)[number];

/** In bytes. */
export const largestEvidence = 10_000_000;
/** In milliseconds. */
export const fetchingLasts = 60_000;

/** What is kept of a page or a document. */
export interface Kept {
  readonly origin: EvidenceOrigin;
  readonly mediaType: string;
  readonly title: string | null;
  /** What can be read of it; null for a picture or a document whose text nobody has read. */
  readonly text: string | null;
  /** In bytes, as received. */
  readonly size: number;
  /** SHA-256 of the bytes, as hexadecimal. */
  readonly sha256: string;
  /** Where redirects led; null where they led nowhere else, or nothing was fetched. */
  readonly finalAddress: string | null;
  /** ISO 8601, UTC. */
  readonly retrievedAt: string;
}

/** As the project's history keeps it. What was kept stays: nothing takes it back. */
export type EvidenceChange = {
  readonly kind: 'keep-evidence';
  readonly evidence: string;
  readonly origin: EvidenceOrigin;
  readonly sha256: string;
};

/** The kinds of file that are taken, by how they begin: a name or a declaration may say anything. */
const signatures: readonly (readonly [
  mediaType: string,
  begins: readonly number[],
  at?: number,
])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x57, 0x45, 0x42, 0x50], 8],
];

/** The media type of a picture or a PDF; null for any other bytes. */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  const found = signatures.find(([, begins, at = 0]) =>
    begins.every((byte, index) => bytes[at + index] === byte),
  );
  return found?.[0] ?? null;
}
