package org.sixfold.shared;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off what is due batch by batch, so that no number of due things fills the memory. */
public final class DueBatches {

  private static final Logger LOG = LoggerFactory.getLogger(DueBatches.class);
  private static final int BATCH = 200;

  private DueBatches() {}

  /**
   * Does each due thing once. What fails is logged and left for the next look; it stops none of the
   * others, however many fail.
   *
   * @param what names the things in the log
   * @param findDue the first so many that are due; what was done no longer appears
   * @param id of a due thing
   * @param work does one thing and tells whether it was done
   * @return how many were done
   */
  public static <T> int workOff(
      String what, IntFunction<List<T>> findDue, Function<T, String> id, Predicate<T> work) {
    int done = 0;
    Set<String> left = new HashSet<>();
    List<T> batch = findDue.apply(BATCH);
    while (!batch.isEmpty()) {
      for (T due : batch) {
        if (isDone(what, id.apply(due), due, work)) {
          done++;
        } else {
          left.add(id.apply(due));
        }
      }
      batch =
          findDue.apply(BATCH + left.size()).stream()
              .filter(due -> !left.contains(id.apply(due)))
              .toList();
    }
    return done;
  }

  private static <T> boolean isDone(String what, String id, T due, Predicate<T> work) {
    try {
      return work.test(due);
    } catch (RuntimeException failure) {
      // Messages of databases repeat values: the class says enough.
      LOG.error("{} {} is left for later: {}", what, id, failure.getClass().getName());
      LOG.debug("{} {}", what, id, failure);
      return false;
    }
  }
}
