/** In which order a list stands, and which way it runs. */

export interface Ordered<Order extends string> {
  readonly order: Order;
  readonly descending: boolean;
}

/** The way a list runs in this order; undefined where it stands in another. */
export function directionIn<Order extends string>(
  list: Ordered<Order>,
  order: Order,
): 'ascending' | 'descending' | undefined {
  if (list.order !== order) return undefined;
  return list.descending ? 'descending' : 'ascending';
}
