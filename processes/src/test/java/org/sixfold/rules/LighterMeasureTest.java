package org.sixfold.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sixfold.casefile.Restrictions.Kind.CENTRALISED_ISOLATION;
import static org.sixfold.casefile.Restrictions.Kind.DAILY_MONITORING;
import static org.sixfold.casefile.Restrictions.Kind.HOME_ISOLATION;
import static org.sixfold.casefile.Restrictions.Kind.HOME_MONITORING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Part;
import org.sixfold.casefile.Stage;

/** At every moment the lighter of what runs and what the new rule says. */
class LighterMeasureTest {

  private static final Instant NOW = Instant.parse("2022-11-10T16:00:00Z");

  @Test
  void aShorterRuleOfTheSameKinds() {
    assertThat(
            of(
                List.of(part(CENTRALISED_ISOLATION, 11), part(HOME_MONITORING, 18)),
                List.of(part(CENTRALISED_ISOLATION, 4), part(HOME_MONITORING, 7))))
        .containsExactly(part(CENTRALISED_ISOLATION, 4), part(HOME_MONITORING, 4, 7));
  }

  @Test
  void whereTheNewSecondStageIsHeavierTheOldOneStays() {
    assertThat(
            of(
                List.of(part(CENTRALISED_ISOLATION, 5), part(HOME_MONITORING, 8)),
                List.of(part(CENTRALISED_ISOLATION, 3), part(HOME_ISOLATION, 6))))
        .containsExactly(
            part(CENTRALISED_ISOLATION, 3),
            part(HOME_ISOLATION, 3, 5),
            part(HOME_MONITORING, 5, 6));
  }

  @Test
  void whoIsMonitoredIsNotIsolatedAgain() {
    assertThat(of(List.of(part(DAILY_MONITORING, 9)), List.of(part(HOME_ISOLATION, 3))))
        .containsExactly(part(DAILY_MONITORING, 3));
  }

  @Test
  void aLongerRuleChangesNothingAndAnEndedOneLeavesNothing() {
    assertThat(of(List.of(part(HOME_ISOLATION, 3)), List.of(part(HOME_ISOLATION, 9))))
        .containsExactly(part(HOME_ISOLATION, 3));
    assertThat(of(List.of(part(HOME_ISOLATION, 3)), List.of())).isEmpty();
  }

  /** Whatever meets: never heavier than either at any hour, and nothing where either has ended. */
  @Test
  void atNoHourHeavierThanEither() {
    Random random = new Random(20221111);
    for (int i = 0; i < 2_000; i++) {
      List<Part> old = parts(random);
      List<Part> byRule = parts(random);
      List<Part> both = of(old, byRule);
      for (int hour = 0; hour < 24 * 25; hour += 5) {
        Instant at = NOW.plus(Duration.ofHours(hour));
        Optional<Kind> before = kind(old, at);
        Optional<Kind> ruled = kind(byRule, at);
        Optional<Kind> after = kind(both, at);
        assertThat(after.isPresent()).isEqualTo(before.isPresent() && ruled.isPresent());
        after.ifPresent(
            kind -> {
              assertThat(kind).isGreaterThanOrEqualTo(before.get());
              assertThat(kind).isGreaterThanOrEqualTo(ruled.get());
              assertThat(kind).isIn(before.get(), ruled.get());
            });
      }
    }
  }

  private static List<Part> parts(Random random) {
    List<Part> parts = new ArrayList<>();
    int day = 0;
    for (int i = random.nextInt(3); i >= 0; i--) {
      day += 1 + random.nextInt(8);
      parts.add(part(Kind.values()[random.nextInt(4)], day));
    }
    return parts;
  }

  private static Optional<Kind> kind(List<Part> parts, Instant at) {
    return parts.stream().filter(part -> part.lawfulEnd().isAfter(at)).findFirst().map(Part::kind);
  }

  private static List<Part> of(List<Part> old, List<Part> byRule) {
    List<RunningMeasure.Part> running =
        old.stream()
            .map(one -> new RunningMeasure.Part("r", one.kind(), one.lawfulEnd(), true))
            .toList();
    return LighterMeasure.of(
        new RunningMeasure("c", Stage.ISOLATION, "g", "CLOSE_CONTACT", NOW, NOW, "old", running),
        byRule,
        NOW);
  }

  private static Part part(Kind kind, int lastDay) {
    return new Part(kind, "new", null, day(lastDay));
  }

  private static Part part(Kind kind, int firstDay, int lastDay) {
    return new Part(kind, "new", day(firstDay), day(lastDay));
  }

  private static Instant day(int days) {
    return NOW.plus(Duration.ofDays(days));
  }
}
