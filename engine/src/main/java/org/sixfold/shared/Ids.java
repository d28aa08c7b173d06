package org.sixfold.shared;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Short, time-ordered ids, unique over all nodes: 11 characters of milliseconds and sequence, 7 of
 * the node.
 *
 * <p>Time order keeps B-tree pages dense: random ids cost several times the redo volume on InnoDB.
 * The wall clock is used on purpose, not the product's clock: two runs of a time-lapse must not
 * meet.
 */
public final class Ids {

  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final char[] ALPHABET = DIGITS.toCharArray();
  private static final int SEQUENCE_BITS = 12;
  private static final long NODE = new SecureRandom().nextLong() & ((1L << 35) - 1);
  private static final AtomicLong LAST =
      new AtomicLong(System.currentTimeMillis() << SEQUENCE_BITS);

  private Ids() {}

  /** The next id: 18 characters, greater than every id this node gave before. */
  public static String next() {
    long floor = System.currentTimeMillis() << SEQUENCE_BITS;
    long tick = LAST.updateAndGet(last -> Math.max(last + 1, floor));
    char[] id = new char[18];
    write(id, 0, 11, tick);
    write(id, 11, 7, NODE);
    return new String(id);
  }

  /** Whether it could have been given by a node. */
  public static boolean isId(String text) {
    return text.matches("[0-9a-hj-km-np-tv-z]{18}");
  }

  /**
   * What an id given so much earlier would begin with: ids before it are smaller.
   *
   * @throws IllegalArgumentException if it is no id
   */
  public static String earlier(String id, Duration by) {
    if (!isId(id)) {
      throw new IllegalArgumentException("no id");
    }
    long tick = 0;
    for (int i = 0; i < 11; i++) {
      tick = tick << 5 | DIGITS.indexOf(id.charAt(i));
    }
    char[] begin = new char[11];
    write(begin, 0, 11, Math.max(0, tick - (by.toMillis() << SEQUENCE_BITS)));
    return new String(begin);
  }

  private static void write(char[] target, int from, int length, long bits) {
    for (int i = length - 1; i >= 0; i--) {
      target[from + i] = ALPHABET[(int) (bits & 31)];
      bits >>>= 5;
    }
  }
}
