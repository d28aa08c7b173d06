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
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where children, the pregnant and the bedridden go under the 9th protocol, all the way. */
@ProcessTest
class SpecialPersonsTest {

  private static final String FACILITY = "CENTRALISED_ISOLATION";
  private static final String HOME = "HOME_ISOLATION";
  private static final String EXPOSED = "2022-07-01T15:00";
  private static final String AT_HOME = "CN9/CLOSE_CONTACT/CENTRALISED@HOME";

  @Autowired Walk walk;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void fridayEveningAfterTheExposure() {
    walk.startAt("2022-07-01T18:00");
  }

  private String checked() {
    String id = walk.open(Walk.GRID, true, true);
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    return id;
  }

  /** Somebody of a household. */
  private String checked(String household) {
    String id = checked();
    jdbc.update("update person set household_key = ? where case_id = ?", household, id);
    return id;
  }

  private Map<String, Object> classed(String place, String... special) {
    Map<String, Object> form =
        new HashMap<>(Filled.classOf("CLOSE_CONTACT", place, walk.at(EXPOSED)));
    form.put("special", List.of(special));
    return form;
  }

  /** Beds of one room differ in what follows the dash. */
  private String room(String id) {
    return walk.bed(id).split("-")[0];
  }

  private void sign(String id) {
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
  }

  private static Map<String, Object> with(Map<String, Object> form, String key, Object value) {
    Map<String, Object> changed = new HashMap<>(form);
    changed.put(key, value);
    return changed;
  }

  private static Map<String, Object> childNotice() {
    Map<String, Object> notice = new HashMap<>(Filled.notice());
    notice.put("servedTo", "GUARDIAN");
    notice.put("guardian", "林父");
    return notice;
  }

  private String placeWhy(String id, String kind) {
    return String.valueOf(walk.shown(id, kind).get("placeWhy"));
  }

  @Test
  void aChildGoesToTheFacilityWithTheGuardianIntoOneRoom() {
    String parent = checked("H-together");
    walk.complete(parent, "confirm-class", "PROPOSE", classed(FACILITY));
    String child = checked("H-together");
    assertThat(walk.due(child, "confirm-class")).isEqualTo("2022-07-01T19:00");
    walk.complete(child, "confirm-class", "PROPOSE", classed(FACILITY, "CHILD_14"));
    assertThat(walk.due(child, "sign-decision")).isEqualTo("2022-07-01T18:45");
    assertThat(placeWhy(child, "sign-decision"))
        .contains("集中隔离，与监护人同住一室", "监护人同去隔离点", "第九版", "2022-06-28 至 2022-11-10")
        .contains("in the guardian's room");
    for (String one : List.of(parent, child)) {
      sign(one);
    }
    walk.complete(parent, "serve-notice", "SERVED", Filled.notice());
    assertThat(walk.due(child, "serve-notice")).isEqualTo("2022-07-01T19:00");
    assertThatThrownBy(() -> walk.complete(child, "serve-notice", "SERVED", Filled.notice()))
        .as("told through the guardian")
        .hasMessage("form.invalid");
    walk.complete(child, "serve-notice", "SERVED", childNotice());

    assertThat(walk.due(child, "prepare-transfer")).isEqualTo("2022-07-01T20:00");
    Map<String, Object> plan = with(Filled.transferPlan(walk.now()), "roomWish", List.of("FAMILY"));
    walk.complete(parent, "prepare-transfer", "READY", plan);
    assertThatThrownBy(() -> walk.complete(child, "prepare-transfer", "READY", plan))
        .as("alone")
        .hasMessage("form.invalid");
    walk.complete(child, "prepare-transfer", "READY", with(plan, "sameRoom", parent));
    assertThat(room(child)).isEqualTo(room(parent)).startsWith("TF/");

    walk.complete(child, "hand-over-departure", "LEFT", Filled.handOver(walk.now()));
    walk.complete(child, "acknowledge-arrival", "RECEIVED", Filled.arrival(walk.now()));
    assertThat(walk.stage(child)).isEqualTo("ISOLATION");
    assertThat(walk.restrictions(child))
        .containsExactly(
            "CENTRALISED_ISOLATION 2022-07-09T00:00 running",
            "HOME_MONITORING 2022-07-12T00:00 running");
  }

  @Test
  void nobodySendsAChildToAFacilityAlone() {
    String child = checked("H-alone");
    assertThatThrownBy(
            () -> walk.complete(child, "confirm-class", "PROPOSE", classed(FACILITY, "CHILD_14")))
        .hasMessage("place.childAlone");
    String grandmother = checked("H-alone");
    walk.complete(grandmother, "confirm-class", "PROPOSE", classed(FACILITY, "OLD_ALONE"));
    assertThatThrownBy(
            () -> walk.complete(child, "confirm-class", "PROPOSE", classed(FACILITY, "CHILD_14")))
        .as("the old are no companions")
        .hasMessage("place.childAlone");
    assertThat(walk.open(child)).containsExactly("confirm-class");
  }

  @Test
  void anOfficerCannotSignWhatHasBecomeUnlawful() {
    String parent = checked("H-later");
    walk.complete(parent, "confirm-class", "PROPOSE", classed(FACILITY));
    String child = checked("H-later");
    walk.complete(child, "confirm-class", "PROPOSE", classed(FACILITY, "CHILD_14"));
    walk.complete(parent, "sign-decision", "BACK", Map.of("sign", "冯"));
    walk.complete(parent, "confirm-class", "ADVICE_ONLY", Map.of());

    assertThat(placeWhy(child, "sign-decision")).contains("居家隔离", "有健康成年人照看");
    assertThatThrownBy(() -> sign(child)).hasMessage("place.childAlone");
    walk.complete(child, "sign-decision", "BACK", Map.of("sign", "冯"));
    assertThat(walk.shown(child, "confirm-class")).containsEntry("place", HOME);
  }

  @Test
  void aChildWithoutAGuardianThereStaysHomeForTheSameDaysUnderTheSameRow() {
    String child = checked();
    walk.complete(child, "confirm-class", "PROPOSE", classed(HOME, "CHILD_14"));
    assertThat(placeWhy(child, "sign-decision")).contains("14岁及以下，不单独进隔离点");
    assertThat(((Map<?, ?>) walk.shown(child, "sign-decision").get("ruleRow")).get("zh"))
        .asString()
        .startsWith(AT_HOME);
    sign(child);
    walk.complete(child, "serve-notice", "SERVED", childNotice());
    assertThat(walk.open(child)).containsExactly("check-home", "check-home");
    assertThat(walk.dueFor("DOCTOR", child, "check-home")).isEqualTo("2022-07-01T20:00");
    assertThatThrownBy(() -> walk.completeFor("DOCTOR", child, "check-home", "FIT", Filled.home()))
        .as("nobody has seen a healthy adult")
        .hasMessage("form.invalid");
    walk.completeAll(child, "check-home", "FIT", with(Filled.home(), "healthyAdult", "YES"));
    walk.complete(child, "hand-over-departure", "AT_HOME", Filled.handOver(walk.now()));
    walk.complete(child, "acknowledge-arrival", "RECEIVED", Filled.arrivalAtHome(walk.now()));

    assertThat(walk.stage(child)).isEqualTo("ISOLATION");
    assertThat(walk.restrictions(child))
        .as("day 7 and day 10, as in the facility")
        .containsExactly(
            "HOME_ISOLATION 2022-07-09T00:00 running", "HOME_MONITORING 2022-07-12T00:00 running");
    assertThat(walk.values("select rule_id from restriction where case_id = ?", child))
        .containsOnly(AT_HOME);
    walk.until("2022-07-02T08:00");
    assertThat(walk.open(child)).as("test day 1").contains("take-sample");
    walk.until("2022-07-12T00:01");
    assertThat(walk.state(child)).isEqualTo("RELEASED");
  }

  @Test
  void aChildWhoseCarerCannotBeFoundGetsAnotherHomeAndHelpAtOnce() {
    String child = checked();
    walk.complete(child, "confirm-class", "PROPOSE", classed(HOME, "CHILD_14"));
    sign(child);
    walk.complete(child, "serve-notice", "SERVED", childNotice());
    Map<String, Object> nobody = with(with(Filled.home(), "healthyAdult", "NO"), "ownRoom", "NO");
    walk.completeAll(child, "check-home", "NOT_FIT", nobody);

    assertThat(walk.open(child)).as("a doctor looks").containsExactly("confirm-class");
    assertThat(walk.due(child, "confirm-class")).isEqualTo("2022-07-01T19:00");
    assertThat(placeWhy(child, "confirm-class")).contains("另择住处", "指定照护人");
    walk.complete(child, "confirm-class", "PROPOSE", classed(HOME, "CHILD_14"));
    assertThat(walk.due(child, "sign-decision")).isEqualTo("2022-07-01T18:45");
    walk.completeAs(
        "do-02",
        child,
        "sign-decision",
        "SIGNED",
        with(Filled.decision(), "earlierEnd", walk.at("2022-07-11T00:00")));
    assertThat(walk.open(child)).containsExactly("arrange-care", "serve-notice");
    assertThat(walk.due(child, "arrange-care")).isEqualTo("2022-07-01T19:00");

    walk.complete(child, "arrange-care", "NONE_FOUND", Map.of());
    assertThat(walk.open(child))
        .as("somebody helps, and nobody asks for a carer again and again")
        .containsExactly("check-home", "check-home", "meet-need", "serve-notice");
    assertThat(walk.due(child, "meet-need")).isEqualTo("2022-07-01T19:00");
    walk.completeAll(child, "check-home", "FIT", with(Filled.home(), "healthyAdult", "YES"));
    assertThat(walk.open(child)).contains("hand-over-departure");
  }

  @Test
  void aPregnantWomanHasANamedCarerOrStaysHomeUnderCommunityDoctors() {
    String woman = checked();
    walk.complete(woman, "confirm-class", "PROPOSE", classed(FACILITY, "PREGNANT"));
    assertThat(placeWhy(woman, "sign-decision")).contains("集中隔离，指定照护人");
    sign(woman);
    walk.complete(woman, "serve-notice", "SERVED", Filled.notice());
    assertThat(walk.open(woman)).containsExactly("arrange-care");
    assertThat(walk.due(woman, "arrange-care")).isEqualTo("2022-07-01T19:00");

    walk.complete(woman, "arrange-care", "NONE_FOUND", Map.of());
    assertThat(walk.open(woman)).containsExactly("confirm-class");
    assertThat(walk.shown(woman, "confirm-class")).containsEntry("place", HOME);
    assertThat(placeWhy(woman, "confirm-class")).contains("社区医生上门", "community doctors");
    assertThatThrownBy(
            () -> walk.complete(woman, "confirm-class", "PROPOSE", classed(FACILITY, "PREGNANT")))
        .as("without a carer")
        .hasMessage("place.unfitForPerson");
    walk.complete(woman, "confirm-class", "PROPOSE", classed(HOME, "PREGNANT"));
    assertThat(walk.shown(woman, "sign-decision")).containsEntry("kind", "PLACE");
    walk.completeAs("do-02", woman, "sign-decision", "SIGNED", Filled.decision());

    assertThat(walk.restrictions(woman))
        .endsWith(
            "HOME_ISOLATION 2022-07-09T00:00 running", "HOME_MONITORING 2022-07-12T00:00 running");
    assertThat(walk.open(woman)).containsExactly("check-home", "check-home", "serve-notice");
    walk.until("2022-07-02T20:00");
    assertThat(walk.open(woman)).as("never again").doesNotContain("arrange-care");
  }

  @Test
  void aBedriddenOldPersonWithoutACarerIsNotAskedForEveryTwoHours() {
    String old = checked();
    walk.complete(old, "confirm-class", "PROPOSE", classed(FACILITY, "DEPENDENT", "OLD_ALONE"));
    sign(old);
    walk.complete(old, "serve-notice", "SERVED", Filled.notice());
    walk.complete(old, "arrange-care", "NONE_FOUND", Map.of());
    walk.until("2022-07-01T20:00");
    assertThat(walk.open(old))
        .as("once more, while doctor and officer decide")
        .containsExactly("arrange-care", "confirm-class");
    walk.complete(old, "arrange-care", "NONE_FOUND", Map.of());
    assertThat(
            walk.count(
                "select count(*) from outbox_mail where dedupe_key like 'note:OTHER_PLACE:%'"
                    + " and username like 'command-%' and content like ?",
                "%" + old + "%"))
        .as("the command room knows")
        .isEqualTo(1);
    walk.until("2022-07-02T07:59");
    assertThat(walk.open(old)).as("one doctor, once").containsExactly("confirm-class");
    walk.until("2022-07-02T08:00");
    assertThat(walk.open(old)).containsExactly("arrange-care", "confirm-class");

    walk.complete(old, "confirm-class", "PROPOSE", classed(HOME, "DEPENDENT", "OLD_ALONE"));
    walk.completeAs("do-02", old, "sign-decision", "SIGNED", Filled.decision());
    assertThat(walk.open(old)).containsExactly("check-home", "check-home", "serve-notice");
    assertThat(walk.dueFor("VILLAGE_CADRE", old, "check-home")).isEqualTo("2022-07-02T10:00");
    Map<String, Object> narrow = with(Filled.home(), "ownRoom", "NO");
    walk.completeAll(old, "check-home", "NOT_FIT", narrow);
    assertThat(placeWhy(old, "confirm-class")).contains("集中隔离，指定照护人", "居家条件不符");
    walk.complete(old, "confirm-class", "PROPOSE", classed(FACILITY, "DEPENDENT", "OLD_ALONE"));
    walk.completeAs("do-01", old, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(old, "arrange-care", "ARRANGED", Filled.care(walk.now()));
    walk.complete(old, "prepare-transfer", "READY", Filled.transferPlan(walk.now()));
    assertThat(walk.bed(old)).as("accessible").matches("TF/1\\d\\d expected");
    assertThat(walk.restrictions(old))
        .as("and no day longer for all that")
        .endsWith(
            "CENTRALISED_ISOLATION 2022-07-09T00:00 running",
            "HOME_MONITORING 2022-07-12T00:00 running");
  }
}
