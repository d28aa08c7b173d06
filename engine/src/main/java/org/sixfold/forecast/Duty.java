package org.sixfold.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * When somebody works.
 *
 * @param from first second of each window, in order
 * @param to first second after each
 */
record Duty(long[] from, long[] to) {

  static final Duty NONE = new Duty(new long[0], new long[0]);

  /** In seconds, from the first of a window to the first after it. */
  record Window(long from, long to) {}

  static Duty of(List<Window> windows) {
    return new Duty(
        windows.stream().mapToLong(Window::from).toArray(),
        windows.stream().mapToLong(Window::to).toArray());
  }

  /**
   * The moment itself or the next at which work begins; {@link Long#MAX_VALUE} if none is known.
   */
  long next(long at) {
    for (int i = 0; i < from.length; i++) {
      if (at < to[i]) {
        return Math.max(at, from[i]);
      }
    }
    return Long.MAX_VALUE;
  }

  /**
   * When work begun at a moment on duty has lasted so long, off duty not counted; {@link
   * Long#MAX_VALUE} if it does not within what is known.
   */
  long after(long begun, long seconds) {
    long left = seconds;
    for (int i = 0; i < from.length; i++) {
      if (begun < to[i]) {
        long start = Math.max(begun, from[i]);
        if (start + left <= to[i]) {
          return start + left;
        }
        left -= to[i] - start;
      }
    }
    return Long.MAX_VALUE;
  }

  /** How long somebody is on duty from one moment to another. */
  long within(long since, long until) {
    long sum = 0;
    for (int i = 0; i < from.length; i++) {
      sum += Math.max(0, Math.min(until, to[i]) - Math.max(since, from[i]));
    }
    return sum;
  }

  /** The same without what lies before a moment. */
  Duty from(long moment) {
    List<Window> rest = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      if (to[i] > moment) {
        rest.add(new Window(Math.max(from[i], moment), to[i]));
      }
    }
    return of(rest);
  }
}
