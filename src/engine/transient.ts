/** A large value that is made when it is needed and kept only as long as memory allows. */
export class Transient<Value extends object> {
  private readonly make: () => Value;
  private made: WeakRef<Value> | null = null;

  constructor(make: () => Value) {
    this.make = make;
  }

  get(): Value {
    const value = this.made?.deref() ?? this.make();
    this.made = new WeakRef(value);
    return value;
  }
}
