/**
 * A map that is never changed in place and yet cheap to change: what was changed lately lies over the rest, which
 * all versions share. So a board with thousands of marks costs no more to change than one with ten.
 */

/** As many changes may lie over the rest before they are laid into it. */
const mostOver = 64;

export class EditedMap<Value extends object> implements ReadonlyMap<string, Value> {
  readonly #base: ReadonlyMap<string, Value>;
  readonly #over: ReadonlyMap<string, Value>;
  readonly size: number;

  private constructor(base: ReadonlyMap<string, Value>, over: ReadonlyMap<string, Value>) {
    this.#base = base;
    this.#over = over;
    this.size = base.size + [...over.keys()].filter((key) => !base.has(key)).length;
  }

  /** The map with one value put into it. */
  static put<Value extends object>(
    map: ReadonlyMap<string, Value>,
    key: string,
    value: Value,
  ): EditedMap<Value> {
    const { base, over } = EditedMap.#layers(map);
    const edited = new EditedMap(base, new Map(over).set(key, value));
    return edited.#over.size > mostOver ? new EditedMap(new Map(edited), new Map()) : edited;
  }

  /** The keys whose values are not the same in two maps. Versions of one map are compared by what was changed. */
  static changed<Value extends object>(
    before: ReadonlyMap<string, Value>,
    after: ReadonlyMap<string, Value>,
  ): string[] {
    if (before === after) return [];
    const [was, is] = [EditedMap.#layers(before), EditedMap.#layers(after)];
    const keys =
      was.base === is.base
        ? [...was.over.keys(), ...is.over.keys()]
        : [...before.keys(), ...after.keys()];
    return [...new Set(keys)].filter((key) => before.get(key) !== after.get(key));
  }

  static #layers<Value extends object>(map: ReadonlyMap<string, Value>) {
    return map instanceof EditedMap
      ? { base: map.#base, over: map.#over }
      : { base: map, over: new Map<string, Value>() };
  }

  get(key: string): Value | undefined {
    return this.#over.has(key) ? this.#over.get(key) : this.#base.get(key);
  }

  has(key: string): boolean {
    return this.#over.has(key) || this.#base.has(key);
  }

  /** In the order in which the keys first came in, as in any map. */
  *entries(): MapIterator<[string, Value]> {
    for (const [key, value] of this.#base) yield [key, this.#over.get(key) ?? value];
    for (const entry of this.#over) if (!this.#base.has(entry[0])) yield entry;
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(
    visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void,
    self?: unknown,
  ): void {
    for (const [key, value] of this) visit.call(self, value, key, this);
  }
}
