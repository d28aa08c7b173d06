package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Restriction;

class RestrictionTest {

  private static final Instant START = Instant.parse("2021-12-11T12:00:00Z");
  private static final Instant END = Instant.parse("2021-12-24T16:00:00Z");

  @Test
  void limitsFromItsActualStartUntilItHasEnded() {
    assertThat(restriction(null, null).limitsAt(START)).as("not begun in fact").isFalse();
    assertThat(restriction(START, null).limitsAt(START.minusMillis(1))).as("planned").isFalse();
    assertThat(restriction(START, null).limitsAt(START)).as("begun").isTrue();
    assertThat(restriction(START, END).limitsAt(END)).as("ended").isFalse();
  }

  private static Restriction restriction(Instant start, Instant endedAt) {
    return new Restriction(
        "r1", "c1", "d1", 1, Kind.CENTRALISED_ISOLATION, "CN8/1", start, END, endedAt, null);
  }
}
