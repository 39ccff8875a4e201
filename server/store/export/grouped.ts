/** Rows gathered under the annotation, article or version they belong to. */

/** Each group keeps the order of the rows. */
export function grouped<Row, Member>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  toMember: (row: Row) => Member,
): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(toMember(row));
    else groups.set(key, [toMember(row)]);
  }
  return groups;
}
