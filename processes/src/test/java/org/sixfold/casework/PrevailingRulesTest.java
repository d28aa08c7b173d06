package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sixfold.casefile.Restrictions.Kind.CENTRALISED_ISOLATION;
import static org.sixfold.casefile.Restrictions.Kind.HOME_ISOLATION;
import static org.sixfold.casefile.Restrictions.Kind.HOME_MONITORING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.RestrictionRule.Part;

/** A town's, a province's and the nation's rules for one class beside each other. */
class PrevailingRulesTest {

  private static final RestrictionRule NATION_10 = rule("CN", CENTRALISED_ISOLATION, 7, 3);
  private static final RestrictionRule NATION_HOME_7 = rule("CN", HOME_ISOLATION, 7, 0);

  @Test
  void theNearestThatHasTheClassPrevails() {
    RestrictionRule shorter = rule("ZJ", CENTRALISED_ISOLATION, 5, 3);
    RestrictionRule equal = rule("ZJ", CENTRALISED_ISOLATION, 7, 3);

    assertThat(prevailing(List.of(shorter), List.of(NATION_10))).containsExactly(shorter);
    assertThat(prevailing(List.of(equal), List.of(NATION_10))).containsExactly(equal);
    assertThat(prevailing(List.of(), List.of(NATION_10))).containsExactly(NATION_10);
    assertThat(prevailing(List.of(shorter), List.of())).containsExactly(shorter);
    assertThat(prevailing(List.of(), List.of())).isEmpty();
  }

  @Test
  void aLongerOneGivesWayToTheNational() {
    RestrictionRule longer = rule("ZJ", CENTRALISED_ISOLATION, 14, 7);
    RestrictionRule longerStay = rule("ZJ", CENTRALISED_ISOLATION, 10, 0);
    RestrictionRule toMidnight = rule("ZJ", HOME_ISOLATION, 7, 0);
    RestrictionRule toTheMinute = counted(NATION_HOME_7, Counting.HOURS_24);

    assertThat(prevailing(List.of(longer), List.of(NATION_10))).containsExactly(NATION_10);
    assertThat(prevailing(List.of(longerStay), List.of(NATION_10))).containsExactly(NATION_10);
    assertThat(prevailing(List.of(toMidnight), List.of(toTheMinute))).containsExactly(toTheMinute);
    assertThat(prevailing(List.of(toTheMinute), List.of(toMidnight))).containsExactly(toTheMinute);
  }

  @Test
  void anotherPlaceThanTheNationalIsNoWayToBeLonger() {
    RestrictionRule facility14 = rule("ZJ", CENTRALISED_ISOLATION, 14, 0);
    RestrictionRule facility5 = rule("ZJ", CENTRALISED_ISOLATION, 5, 0);

    assertThat(prevailing(List.of(facility14), List.of(NATION_HOME_7)))
        .containsExactly(NATION_HOME_7);
    assertThat(prevailing(List.of(facility5), List.of(NATION_HOME_7))).containsExactly(facility5);
  }

  @Test
  void theNarrowestOfThreeIsBoundByBothOthers() {
    RestrictionRule town = rule("YK", HOME_ISOLATION, 8, 0);
    RestrictionRule province = rule("ZJ", HOME_ISOLATION, 9, 0);

    assertThat(PrevailingRules.of(List.of(List.of(town), List.of(province), List.of())))
        .containsExactly(town);
    assertThat(
            PrevailingRules.of(List.of(List.of(town), List.of(province), List.of(NATION_HOME_7))))
        .containsExactly(NATION_HOME_7);
  }

  private static List<RestrictionRule> prevailing(
      List<RestrictionRule> local, List<RestrictionRule> national) {
    return PrevailingRules.of(List.of(local, national));
  }

  private static RestrictionRule rule(String jurisdiction, Kind kind, int days, int monitored) {
    return new RestrictionRule(
        jurisdiction + "/CLOSE_CONTACT/" + kind,
        jurisdiction,
        jurisdiction,
        "CLOSE_CONTACT",
        LocalDate.of(2022, 1, 1),
        null,
        new Part(kind, days, List.of()),
        monitored == 0 ? null : new Part(HOME_MONITORING, monitored, List.of()),
        "LAST_EXPOSURE",
        Counting.DAY,
        RuleShape.PLAIN,
        "-",
        "");
  }

  private static RestrictionRule counted(RestrictionRule rule, Counting counting) {
    return new RestrictionRule(
        rule.id(),
        rule.ruleSet(),
        rule.jurisdiction(),
        rule.personClass(),
        rule.validFrom(),
        rule.validTo(),
        rule.first(),
        rule.second(),
        rule.countedFrom(),
        counting,
        rule.shape(),
        rule.source(),
        rule.sourceEn());
  }
}
