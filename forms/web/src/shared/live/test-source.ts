/** A stream as a test drives it, in place of the browser's. */
export class TestSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: TestSource[] = [];

  readyState = 0;
  onopen: (() => void) | undefined;
  onerror: (() => void) | undefined;

  constructor(readonly url: string) {
    super();
    TestSource.opened.push(this);
  }

  static get last(): TestSource {
    const last = TestSource.opened.at(-1);
    if (!last) throw new Error('no stream was opened');
    return last;
  }

  accept() {
    this.readyState = 1;
    this.onopen?.();
  }

  refuse() {
    this.readyState = TestSource.CLOSED;
    this.onerror?.();
  }

  breakOff() {
    this.readyState = 0;
    this.onerror?.();
  }

  say(event: string) {
    this.dispatchEvent(new Event(event));
  }

  close() {
    this.readyState = TestSource.CLOSED;
  }
}
