package org.sixfold.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.casework.KnownNeeds;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class RecollectionTest {

  private static final List<Map<String, Object>> MOTHER =
      List.of(Map.of("name", "其母", "age", 81, "relation", "PARENT"));

  @Autowired Walk walk;
  @Autowired KnownNeeds needs;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @Test
  void whatWasToldByPhoneIsNotAskedAgainInTheSameCase() {
    String id = walk.open(Walk.GRID, true, false);
    walk.complete(id, "check-by-phone", "CONCERNED", told());
    walk.complete(id, "confirm-class", "MORE_FACTS", Map.of());

    assertThat(walk.shown(id, "check-by-phone"))
        .containsEntry("household", MOTHER)
        .containsEntry("dependants", List.of("ELDERLY"))
        .containsEntry("wasInArea", "YES")
        .containsEntry("address", "五金城社区永康人家5幢")
        .as("health is asked by those who may know, each time")
        .doesNotContainKey("symptoms");
  }

  @Test
  void anotherListDoesNotAskAgainWhatThePersonIsButWhereThePersonWas() {
    String before = walk.openPerson("330784199001011234");
    walk.complete(before, "check-by-phone", "NOT_CONCERNED", notConcerned());
    String after = walk.openPerson("330784199001011234");

    assertThat(walk.shown(after, "check-by-phone"))
        .containsEntry("dependants", List.of("ELDERLY"))
        .doesNotContainKey("wasInArea");
  }

  @Test
  void needsAreKeptForThoseWhoWillCare() {
    String id = walk.open(Walk.GRID, true, false);
    assertThat(needs.of(id)).isEqualTo(KnownNeeds.Known.NOTHING);
    walk.complete(id, "check-by-phone", "CONCERNED", told());

    KnownNeeds.Known known = needs.of(id);
    assertThat(known.dependants()).containsExactly("ELDERLY");
    assertThat(known.needs()).as("none is no need").isEmpty();
    assertThat(known.household()).extracting(one -> one.get("name")).containsExactly("其母");
    assertThat(walk.count("select count(*) from ACT_RU_VARIABLE where TEXT_ like ?", "%其母%"))
        .isZero();
  }

  @Test
  void aQuestionThatIsNotAnsweredAgainLeavesWhatIsKnown() {
    String id = walk.open(Walk.GRID, true, false);
    needs.note(id, told(), instant("2021-12-11T09:00"));
    needs.note(id, Map.of("needs", List.of("FOOD")), instant("2021-12-11T10:00"));
    needs.note(id, Map.of("address", "某处"), instant("2021-12-11T11:00"));

    KnownNeeds.Known known = needs.of(id);
    assertThat(known.dependants()).containsExactly("ELDERLY");
    assertThat(known.needs()).containsExactly("FOOD");
    assertThat(known.household()).isEqualTo(MOTHER);
    assertThat(known.notedAt()).isEqualTo(instant("2021-12-11T10:00"));
  }

  private Instant instant(String local) {
    return OffsetDateTime.parse(walk.at(local)).toInstant();
  }

  private static Map<String, Object> told() {
    Map<String, Object> told = new HashMap<>(Filled.phoneCheck());
    told.put("household", MOTHER);
    told.put("dependants", List.of("ELDERLY"));
    told.put("needs", List.of("NONE"));
    return told;
  }

  private static Map<String, Object> notConcerned() {
    Map<String, Object> told = told();
    told.put("wasInArea", "NO");
    return told;
  }
}
