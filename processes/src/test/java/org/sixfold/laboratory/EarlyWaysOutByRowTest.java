package org.sixfold.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Laboratory;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Releases;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every row of the rules that knows an early way out, in a country that has adopted its set: on
 * which day a negative opens it, for whom, and which end is then put before the officer.
 */
@ProcessTest
class EarlyWaysOutByRowTest {

  private static final String RULES = "case/2-decision/restriction-rules.dmn";

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Laboratory laboratory;
  @Autowired Releases releases;

  @AfterEach
  void elsewhereAgain() {
    releases.withdraw();
  }

  /** Counted from; a negative that is too early; the first in time; the end that it opens. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WHO | CLOSE_CONTACT  | CENTRALISED_ISOLATION | NONE  | 2023-02-22 | 2023-02-28 | 2023-03-01 | 2023-03-02 | 2023-03-05
          WHO | CLOSE_CONTACT  | CENTRALISED_ISOLATION | PUPIL | 2023-02-22 | 2023-02-28 | 2023-03-01 | 2023-03-02 | 2023-03-05
          WHO | CLOSE_CONTACT  | HOME_ISOLATION        | NONE  | 2023-02-22 | 2023-02-28 | 2023-03-01 | 2023-03-02 | 2023-03-05
          DE  | CLOSE_CONTACT  | HOME_ISOLATION        | NONE  | 2022-01-20 | 2022-01-26 | 2022-01-27 | 2022-01-28 | 2022-01-31
          DE  | CLOSE_CONTACT  | HOME_ISOLATION        | PUPIL | 2022-01-20 | 2022-01-24 | 2022-01-25 | 2022-01-26 | 2022-01-31
          DE  | CONFIRMED_CASE | HOME_ISOLATION        | NONE  | 2022-01-25 | 2022-01-31 | 2022-02-01 | 2022-02-02 | 2022-02-05
          DE  | CONFIRMED_CASE | HOME_ISOLATION        | PUPIL | 2022-01-25 | 2022-01-29 | 2022-01-30 | 2022-01-31 | 2022-02-05
          """)
  void aNegativeOnTheDayOfTheRow(
      String jurisdiction,
      String personClass,
      String place,
      String special,
      String from,
      String tooEarly,
      String inTime,
      String earlierEnd,
      String lawfulEnd) {
    adopt(jurisdiction);
    walk.startAt(from + "T16:00");
    Map<String, Object> proposal = proposal(personClass, place, special, from);
    String id = restricted(place, proposal);
    String asSigned = place + " " + lawfulEnd + "T00:00 running";
    assertThat(walk.restrictions(id)).containsExactly(asSigned);

    negative(id, tooEarly, "12:00");
    assertThat(walk.open(id)).doesNotContain("confirm-class");
    negative(id, inTime, "12:00");

    assertThat(walk.restrictions(id)).containsExactly(asSigned);
    assertThat(walk.shown(id, "confirm-class")).containsEntry("special", List.of(special));
    walk.complete(id, "confirm-class", "PROPOSE", proposal);
    assertThat(walk.shown(id, "sign-decision"))
        .containsEntry("kind", "SHORTEN")
        .containsEntry("earlierEnd", offset(earlierEnd));
    sign(id, offset(earlierEnd));
    assertThat(walk.restrictions(id)).endsWith(place + " " + earlierEnd + "T00:00 running");
  }

  @Test
  void afterItsDayTheWayOutIsAsSoonAsThePersonCanBeTold() {
    adopt("DE");
    walk.startAt("2022-01-20T16:00");
    Map<String, Object> proposal =
        proposal("CLOSE_CONTACT", "HOME_ISOLATION", "PUPIL", "2022-01-20");
    String id = restricted("HOME_ISOLATION", proposal);
    negative(id, "2022-01-28", "12:20");
    walk.complete(id, "confirm-class", "PROPOSE", proposal);

    assertThat(walk.shown(id, "sign-decision"))
        .containsEntry("earlierEnd", "2022-01-28T14:00+08:00");
  }

  @Test
  void whomTheRuleSparesNobodyProposesToRestrict() {
    adopt("US");
    walk.startAt("2022-01-10T16:00");
    String id = walk.open(Walk.GRID, true, false);
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());

    assertThatThrownBy(
            () ->
                walk.complete(
                    id,
                    "confirm-class",
                    "PROPOSE",
                    proposal("CLOSE_CONTACT", "HOME_ISOLATION", "BOOSTED", "2022-01-10")))
        .hasMessage("rule.exempt");
    walk.complete(id, "confirm-class", "ADVICE_ONLY", Map.of("special", List.of("BOOSTED")));
    assertThat(walk.state(id)).isEqualTo("NOT_CONCERNED");
  }

  private void adopt(String jurisdiction) {
    releases.change(RULES, "<text>\"%s\"</text>".formatted(jurisdiction), "<text>\"CN\"</text>");
  }

  private Map<String, Object> proposal(
      String personClass, String place, String special, String from) {
    Map<String, Object> form =
        new HashMap<>(Filled.classOf(personClass, place, walk.at(from + "T15:00")));
    form.put("special", List.of(special));
    return form;
  }

  private String restricted(String place, Map<String, Object> proposal) {
    String id = walk.open(Walk.GRID, true, false);
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    walk.complete(id, "confirm-class", "PROPOSE", proposal);
    walk.completeAs("do-01", id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    if (place.equals("HOME_ISOLATION")) {
      shortcuts.toHome(id);
    } else {
      shortcuts.toFacility(id);
    }
    return id;
  }

  private void negative(String id, String day, String now) {
    walk.until(day + "T" + now);
    laboratory.answers(id, walk.at(day + "T08:30"), Result.NEGATIVE, "N" + day);
  }

  private void sign(String id, String earlierEnd) {
    Map<String, Object> form = new HashMap<>(Filled.decision());
    form.put("earlierEnd", earlierEnd);
    walk.completeAs("do-02", id, "sign-decision", "SIGNED", form);
  }

  private static String offset(String midnight) {
    return midnight + "T00:00+08:00";
  }
}
