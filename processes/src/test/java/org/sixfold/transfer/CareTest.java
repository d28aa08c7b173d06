package org.sixfold.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody leaves before those left behind are cared for. */
@ProcessTest
class CareTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  private String servedWith(String dependant, String personClass, String place) {
    String id = walk.open(Walk.GRID, true, false);
    Map<String, Object> call = new HashMap<>(Filled.phoneCheck());
    call.put("dependants", List.of(dependant));
    walk.complete(id, "check-by-phone", "CONCERNED", call);
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf(personClass, place, walk.at("2021-12-10T18:00")));
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    return id;
  }

  @Test
  void careForTheOldIsArrangedBeforeATransferBegins() {
    String id = servedWith("ELDERLY", "CLOSE_CONTACT", "CENTRALISED_ISOLATION");
    assertThat(walk.open(id)).containsExactly("arrange-care");
    assertThat(walk.role(id, "arrange-care")).isEqualTo("VILLAGE_CADRE");
    assertThat(walk.due(id, "arrange-care")).isEqualTo("2021-12-11T10:00");

    walk.complete(id, "arrange-care", "ARRANGED", Filled.care(walk.at("2021-12-11T10:00")));
    assertThat(walk.open(id)).containsExactly("prepare-transfer");
    assertThat(
            walk.count(
                "select count(*) from care_arrangement where case_id = ?"
                    + " and dependant_kind = 'ELDERLY'",
                id))
        .isEqualTo(1);
  }

  @Test
  void anAnimalIsSomebodyToo() {
    String id = servedWith("PET", "CLOSE_CONTACT", "CENTRALISED_ISOLATION");
    assertThat(walk.open(id)).containsExactly("arrange-care");
  }

  @Test
  void whoIsCalledWithoutDependantsGoesOnAtOnce() {
    String id = servedWith("NONE", "CLOSE_CONTACT", "CENTRALISED_ISOLATION");
    assertThat(walk.open(id)).containsExactly("prepare-transfer");
  }

  @Test
  void aChildIsGivenIntoCareWithTheGuardiansConsentOnly() {
    String id = servedWith("MINOR", "CLOSE_CONTACT", "CENTRALISED_ISOLATION");
    Map<String, Object> child = new HashMap<>();
    child.putAll(
        Map.of(
            "name",
            "小林",
            "age",
            9,
            "kind",
            "MINOR",
            "carer",
            "奶奶",
            "carerTel",
            "14000000002",
            "firstVisit",
            walk.now()));
    assertThatThrownBy(
            () ->
                walk.complete(
                    id,
                    "arrange-care",
                    "ARRANGED",
                    Map.of("who", List.of(Map.copyOf(child)), "dailyCheck", true)))
        .hasMessage("form.invalid");
    child.put("consent", "林某");
    walk.complete(
        id, "arrange-care", "ARRANGED", Map.of("who", List.of(child), "dailyCheck", true));
    assertThat(walk.open(id)).containsExactly("prepare-transfer");
  }

  @Test
  void atHomeNobodyFoundIsANeedAndTheHomeIsLookedAt() {
    String id = servedWith("ELDERLY", "MEDIUM_RISK_AREA", "HOME_ISOLATION");
    walk.complete(id, "arrange-care", "NONE_FOUND", Map.of());
    assertThat(walk.open(id)).containsExactly("check-home", "check-home", "meet-need");
  }

  @Test
  void whoNeedsCareOneselfGoesWithANamedCarerIntoAnAccessibleRoom() {
    String id = walk.open(Walk.GRID, true, false);
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    Map<String, Object> dependent =
        new HashMap<>(
            Filled.classOf("CLOSE_CONTACT", "CENTRALISED_ISOLATION", walk.at("2021-12-10T18:00")));
    dependent.put("special", List.of("DEPENDENT"));
    walk.complete(id, "confirm-class", "PROPOSE", dependent);
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    assertThat(walk.open(id)).containsExactly("arrange-care");
    walk.complete(id, "arrange-care", "ARRANGED", Filled.care(walk.now()));

    Map<String, Object> narrow = new HashMap<>(Filled.transferPlan(walk.now()));
    narrow.put("bed", "TF/305");
    assertThatThrownBy(() -> walk.complete(id, "prepare-transfer", "READY", narrow))
        .hasMessage("facility.bedUnfit");
    walk.complete(id, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
    assertThat(walk.bed(id)).matches("TF/1\\d\\d expected");
  }

  @Test
  void whereNobodyIsFoundAnotherPlaceIsProposedAndSomebodyLooksAgain() {
    String id = servedWith("ELDERLY", "CLOSE_CONTACT", "CENTRALISED_ISOLATION");
    walk.complete(id, "arrange-care", "NONE_FOUND", Map.of());

    assertThat(walk.open(id)).as("a doctor proposes").containsExactly("confirm-class");
    walk.until("2021-12-11T10:59");
    assertThat(walk.open(id)).doesNotContain("arrange-care", "prepare-transfer");
    walk.until("2021-12-11T11:00");
    assertThat(walk.open(id)).containsExactly("arrange-care", "confirm-class");
  }
}
