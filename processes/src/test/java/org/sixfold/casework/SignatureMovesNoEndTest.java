package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Restrictions.Part;
import org.sixfold.testsupport.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every row of the table, signed at every hour until it is over: whenever somebody signs, first or
 * in place of what runs, each stage ends when it would have ended anyway, counted from the
 * exposure.
 */
@ProcessTest
class SignatureMovesNoEndTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant EXPOSED =
      LocalDateTime.parse("2022-07-01T15:00").atZone(ZONE).toInstant();
  private static final int ROWS = 30;

  @Autowired EngineRuleTable table;

  @Test
  void whenSignedChangesNoEnd() {
    List<RestrictionRule> rules = table.all();
    assertThat(rules).hasSize(ROWS);
    int signatures = 0;
    for (RestrictionRule rule : rules) {
      Instant first = rule.firstEnd(EXPOSED, ZONE);
      Instant last = rule.lastEnd(EXPOSED, ZONE);
      for (Instant now = EXPOSED; now.isBefore(last); now = now.plus(Duration.ofHours(1))) {
        List<Part> parts = rule.parts(EXPOSED, now, last, ZONE);
        assertThat(parts).as("%s signed at %s", rule.id(), now).isNotEmpty();
        assertThat(parts.get(parts.size() - 1).lawfulEnd()).as(rule.id()).isEqualTo(last);
        assertThat(parts.get(0).lawfulEnd())
            .as("%s signed at %s", rule.id(), now)
            .isEqualTo(now.isBefore(first) ? first : last);
        signatures++;
      }
      assertThat(rule.parts(EXPOSED, last, last, ZONE)).as("%s is over", rule.id()).isEmpty();
    }
    System.out.printf(
        "%d rows signed at %d hours: no end later than counted from the exposure%n",
        rules.size(), signatures);
  }

  @Test
  void theDayCountedFromIsThatOfTheExposureWheneverItIsSigned() {
    for (RestrictionRule rule : table.all()) {
      assertThat(rule.dayZero(EXPOSED, ZONE)).as(rule.id()).isEqualTo(LocalDate.of(2022, 7, 1));
    }
  }
}
