package org.sixfold.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.UserDirectory;
import org.sixfold.board.Board;
import org.sixfold.board.BoardFilter;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Outside;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class NeedTest {

  private static final String GRID_MEMBER = "gm-" + Walk.GRID;

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Outside outside;
  @Autowired Board board;
  @Autowired UserDirectory users;
  @Autowired NeedsSection section;

  String id;

  @BeforeEach
  void isolatedAtHome() {
    walk.startAt("2021-12-11T09:00");
    id = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
  }

  @Test
  void aNeedNamedInAReportIsMetAndConfirmedByThePerson() {
    walk.complete(id, "report-day", "NEED", report("needs", List.of("FOOD")));

    assertThat(walk.role(id, "meet-need")).isEqualTo("GRID_MEMBER");
    assertThat(walk.due(id, "meet-need")).as("food within 4 h").isEqualTo("2021-12-11T13:00");
    assertThatThrownBy(() -> walk.complete(id, "meet-need", "MET", errand("FOOD", "NO")))
        .hasMessage("task.outcomeUnfit");
    walk.complete(id, "meet-need", "MET", errand("FOOD", "YES"));

    assertThat(walk.open(id)).doesNotContain("meet-need");
    assertThat(states()).containsExactly("MET");
  }

  @Test
  void medicineIsUrgentDayAndNightOtherThingsWaitForTheDay() {
    walk.until("2021-12-11T22:00");
    outside.tells(GRID_MEMBER, id, "need.raised", Map.of("kind", "MEDICINE", "detail", "胰岛素"));
    assertThat(walk.due(id, "meet-need")).isEqualTo("2021-12-12T00:00");
    walk.complete(id, "meet-need", "MET", errand("MEDICINE", "YES"));

    outside.tells(GRID_MEMBER, id, "need.raised", Map.of("kind", "FOOD"));

    assertThat(walk.due(id, "meet-need")).isEqualTo("2021-12-12T12:00");
  }

  @Test
  void lowSpiritsAreAnUrgentNeed() {
    walk.complete(id, "report-day", "LOW", report("mood", "LOW"));

    assertThat(walk.due(id, "meet-need")).isEqualTo("2021-12-11T10:00");
    assertThat(walk.shown(id, "meet-need")).containsEntry("kind", "DISTRESS");
  }

  @Test
  void whatIsPartlyMetIsAskedForAgain() {
    walk.complete(id, "report-day", "NEED", report("needs", List.of("FOOD")));
    walk.complete(id, "meet-need", "PARTLY", errand("FOOD", "NO"));
    assertThat(walk.open(id)).contains("meet-need");
    assertThat(states()).containsExactly("PARTLY");

    walk.complete(id, "meet-need", "MET", errand("FOOD", "YES"));

    assertThat(states()).containsExactly("MET");
  }

  @Test
  void aNeedHandedOnGoesToTheNamedHelperOnly() {
    walk.complete(id, "report-day", "NEED", report("needs", List.of("FOOD")));
    Map<String, Object> form = errand("FOOD", "NO");
    form.put("who", "gm-33078400100702");
    assertThatThrownBy(() -> walk.complete(id, "meet-need", "HANDED_ON", form))
        .as("a member of another grid")
        .hasMessage("form.invalid");

    String cadre = helper("vc");
    form.put("who", cadre);
    walk.complete(id, "meet-need", "HANDED_ON", form);

    assertThat(walk.assignee(id, "meet-need")).isEqualTo(cadre);
    assertThat(walk.role(id, "meet-need")).isEqualTo("VILLAGE_CADRE");
  }

  @Test
  void anUnmetNeedClimbsTheLadderAndIsCountedUntilItIsMet() {
    walk.complete(id, "report-day", "NEED", report("needs", List.of("FOOD")));
    long before = unmet();
    for (String role :
        List.of("GRID_MEMBER", "VILLAGE_CADRE", "LINK_CADRE", "SUPERVISOR", "SUBDISTRICT_LEADER")) {
      assertThat(walk.role(id, "meet-need")).isEqualTo(role);
      walk.complete(id, "meet-need", "UNMET", errand("FOOD", "NO"));
      assertThat(unmet()).isEqualTo(before + 1);
    }

    assertThat(walk.open(id)).doesNotContain("meet-need");
    assertThat(states()).containsExactly("UNMET");
  }

  @Test
  void theSameNeedTwiceIsOneNeed() {
    walk.complete(id, "report-day", "NEED", report("needs", List.of("FOOD", "LANGUAGE")));
    assertThat(walk.open(id)).filteredOn("meet-need"::equals).hasSize(2);

    outside.tells(GRID_MEMBER, id, "need.raised", Map.of("kind", "FOOD", "detail", "奶粉"));

    assertThat(walk.open(id)).filteredOn("meet-need"::equals).hasSize(2);
    assertThat(states()).containsExactly("OPEN", "OPEN");
  }

  @Test
  void aPhoneThatThePersonWroteDownStopsNobody() {
    String words = "请打电话给我儿子 13800000000，他有钥匙";
    outside.tells(GRID_MEMBER, id, "need.raised", Map.of("kind", "FOOD", "detail", words));
    Map<String, Object> form = errand("FOOD", "YES");
    form.put("detail", walk.shown(id, "meet-need").get("detail"));
    assertThat(form).containsEntry("detail", words);

    walk.complete(id, "meet-need", "MET", form);

    assertThat(states()).containsExactly("MET");
    assertThat(section.content(id, users.find(GRID_MEMBER).orElseThrow()).toString())
        .as("it stays with the words of the need")
        .doesNotContain("13800000000");
  }

  @Test
  void theWordsOfANeedAreForThoseWhoTreatLodgeOrDecide() {
    outside.tells(GRID_MEMBER, id, "need.raised", Map.of("kind", "MEDICINE", "detail", "胰岛素"));

    assertThat(section.content(id, users.find(GRID_MEMBER).orElseThrow()).toString())
        .contains("MEDICINE")
        .doesNotContain("胰岛素");
    assertThat(section.content(id, users.find("do-01").orElseThrow()).toString()).contains("胰岛素");
    assertThat(walk.count("select count(*) from ACT_RU_VARIABLE where TEXT_ like '%胰岛素%'"))
        .isZero();
  }

  @Test
  void aNeedOfWhoIsStillBeingCheckedWaitsForTheDecision() {
    String checked = walk.open(Walk.GRID, true, false);
    outside.tells(GRID_MEMBER, checked, "need.raised", Map.of("kind", "FOOD"));
    assertThat(walk.open(checked)).containsExactly("check-by-phone");

    walk.complete(checked, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    walk.complete(
        checked,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("MEDIUM_RISK_AREA", "HOME_ISOLATION", walk.at("2021-12-10T18:00")));
    walk.until("2021-12-11T10:00");

    assertThat(walk.open(checked)).contains("meet-need", "sign-decision");
  }

  @Test
  void whatTheCheckNotedIsTakenUpWithTheSignature() {
    String checked = walk.open(Walk.GRID, true, false);
    Map<String, Object> call = new HashMap<>(Filled.phoneCheck());
    call.put("needs", List.of("MEDICINE"));
    walk.complete(checked, "check-by-phone", "CONCERNED", call);
    walk.complete(
        checked,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("MEDIUM_RISK_AREA", "HOME_ISOLATION", walk.at("2021-12-10T18:00")));
    assertThat(walk.open(checked)).doesNotContain("meet-need");

    walk.complete(checked, "sign-decision", "SIGNED", Filled.decision());
    walk.until("2021-12-11T09:00");

    assertThat(walk.due(checked, "meet-need")).isEqualTo("2021-12-11T11:00");
  }

  @Test
  void aNeedSurvivesThatTheDoctorIsAskedForMoreFacts() {
    String proposed = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    outside.tells(GRID_MEMBER, proposed, "need.raised", Map.of("kind", "FOOD"));
    walk.complete(proposed, "sign-decision", "BACK", Map.of("sign", "冯"));
    assertThat(walk.open(proposed)).doesNotContain("meet-need");

    walk.complete(
        proposed,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("MEDIUM_RISK_AREA", "HOME_ISOLATION", walk.at("2021-12-10T18:00")));
    walk.until("2021-12-11T10:00");

    assertThat(walk.open(proposed)).contains("meet-need");
  }

  @Test
  void whatIsNotANeedIsRefused() {
    assertThatThrownBy(() -> outside.tells(GRID_MEMBER, id, "need.raised", Map.of("kind", "GOLD")))
        .hasMessage("form.invalid");
  }

  private List<String> states() {
    return walk.values("select need_state from care_need where case_id = ? order by id", id);
  }

  private long unmet() {
    return board
        .view(users.find(walk.someone("SUPERVISOR")).orElseThrow(), BoardFilter.ALL)
        .unmetNeeds();
  }

  private String helper(String prefix) {
    return ((List<?>) walk.shown(id, "meet-need").get("members"))
        .stream()
            .map(one -> String.valueOf(((Map<?, ?>) one).get("value")))
            .filter(name -> name.startsWith(prefix))
            .findFirst()
            .orElseThrow();
  }

  private static Map<String, Object> report(String field, Object value) {
    Map<String, Object> form = new HashMap<>(Filled.report());
    form.put(field, value);
    return form;
  }

  static Map<String, Object> errand(String kind, String receipt) {
    Map<String, Object> form = new HashMap<>();
    form.put("kind", kind);
    form.put("detail", "一箱蔬菜");
    form.put("urgency", "ORDINARY");
    form.put("cost", 35.5);
    form.put("receiptBy", receipt);
    return form;
  }
}
