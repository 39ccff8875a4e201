/** What a line of an article can be. */

/** The order is stored (`encodeLayout`): new kinds are added at the end, none is moved. */
export const REGION_KINDS = ['heading', 'byline', 'body', 'embed', 'boilerplate'] as const;

export type RegionKind = (typeof REGION_KINDS)[number];
