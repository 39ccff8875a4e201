// Stands in for the marker module that only Next.js resolves.
export {};
