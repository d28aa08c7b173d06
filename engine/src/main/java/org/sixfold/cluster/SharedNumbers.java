package org.sixfold.cluster;

import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** A few numbers by key for a while: for paces and throttles. What rests for an hour is gone. */
public interface SharedNumbers {

  /**
   * A clock that is the same for all nodes, in milliseconds; not the product's, which may stand.
   */
  long millis();

  /** Null if nothing is kept for the key. */
  long[] find(String key);

  /**
   * Changes what is kept as one step, whoever else does on whatever node.
   *
   * @param change gets null where nothing is kept and answers null to keep nothing; it may run
   *     again and must not change the numbers that it is given
   */
  void change(String key, UnaryOperator<long[]> change);

  /**
   * Those of a single node.
   *
   * @param nanos ticks of the machine
   */
  static SharedNumbers ofOneNode(LongSupplier nanos) {
    return new OneNodeNumbers(nanos);
  }
}
