package org.sixfold.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DueBatchesTest {

  private final TreeSet<String> due = new TreeSet<>();
  private final List<String> tried = new ArrayList<>();

  private int workOff() {
    return DueBatches.workOff(
        "Thing",
        limit -> due.stream().limit(limit).toList(),
        Function.identity(),
        thing -> {
          tried.add(thing);
          if (thing.startsWith("bad")) {
            throw new IllegalStateException(thing);
          }
          return due.remove(thing);
        });
  }

  /** More bad ones than a batch holds stand before the good ones. */
  @Test
  void whatFailsIsTriedOnceALookAndHoldsUpNothingElse() {
    IntStream.range(0, 450).forEach(i -> due.add("bad%03d".formatted(i)));
    IntStream.range(0, 450).forEach(i -> due.add("good%03d".formatted(i)));

    assertThat(workOff()).isEqualTo(450);

    assertThat(tried).hasSize(900).doesNotHaveDuplicates();
    assertThat(due).hasSize(450).allMatch(left -> left.startsWith("bad"));
    assertThat(workOff()).isZero();
    assertThat(tried).hasSize(1_350);
  }

  @Test
  void nothingIsDue() {
    assertThat(workOff()).isZero();
  }
}
