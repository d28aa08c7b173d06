package org.sixfold.shared;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Works off what is due batch by batch, so that no number of due things fills the memory. */
public final class DueBatches {

  private DueBatches() {}

  /**
   * Takes batches until one of them yields nothing more.
   *
   * @param findDue the next batch; what was done no longer appears in it
   * @param work does one thing and tells whether it was done; what failed is left for the next
   *     round
   * @return how many were done
   */
  public static <T> int workOff(Supplier<List<T>> findDue, Predicate<T> work) {
    int done = 0;
    int doneInBatch;
    do {
      doneInBatch = 0;
      for (T due : findDue.get()) {
        doneInBatch += work.test(due) ? 1 : 0;
      }
      done += doneInBatch;
    } while (doneInBatch > 0);
    return done;
  }
}
