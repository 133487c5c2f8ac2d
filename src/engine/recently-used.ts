/** Values by key, made when first asked for; the one unused for longest goes when there are too many. */
export class RecentlyUsed<Key, Value> {
  private readonly values = new Map<Key, Value>();
  private readonly most: number;

  /** Keeps up to `most` values. */
  constructor(most: number) {
    this.most = most;
  }

  get(key: Key, make: () => Value): Value {
    const value = this.values.get(key) ?? make();
    this.values.delete(key);
    this.values.set(key, value);
    for (const oldest of this.values.keys()) {
      if (this.values.size <= this.most) break;
      this.values.delete(oldest);
    }
    return value;
  }
}
