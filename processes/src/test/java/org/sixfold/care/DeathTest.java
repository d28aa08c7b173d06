package org.sixfold.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.UserDirectory;
import org.sixfold.notification.Notices;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Outside;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.sixfold.worklist.TaskForms;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class DeathTest {

  private static final Map<String, Object> CONFIRMED = Filled.death();
  private static final Map<String, Object> ERROR = Map.of("source", "FAMILY", "confirmed", "NO");

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Outside outside;
  @Autowired TaskForms forms;
  @Autowired UserDirectory users;
  @Autowired Notices notices;

  String id;
  List<String> before;

  @BeforeEach
  void somebodySaysThatThePersonHasDied() {
    walk.startAt("2021-12-11T09:00");
    id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-11T09:00");
    before = walk.open(id);

    walk.complete(id, "report-day", "DECEASED", Map.of());
  }

  @Test
  void aDoctorConfirmsItWithinTwoHoursWhileTheTaskStaysOpen() {
    assertThat(walk.open(id)).containsAll(before).contains("confirm-death");
    assertThat(walk.role(id, "confirm-death")).isEqualTo("DOCTOR");
    assertThat(walk.due(id, "confirm-death")).isEqualTo("2021-12-11T11:00");
    assertThat(walk.shown(id, "confirm-death"))
        .containsEntry("reportedIn", "report-day")
        .containsKey("reportedBy");
    assertThat(walk.state(id)).isEqualTo("UNDER_CONTROL");
    assertThat(
            walk.count(
                "select count(*) from task_answer where case_id = ? and kind = 'report-day'", id))
        .as("nothing was completed")
        .isZero();
  }

  @Test
  void onceConfirmedEverythingStopsInOneTransaction() {
    outside.tells("command-1", id, "care.requested", Map.of("emergency", true));
    walk.complete(id, "confirm-death", "CONFIRMED", CONFIRMED);

    assertThat(walk.state(id)).isEqualTo("DECEASED");
    assertThat(walk.open(id)).isEmpty();
    assertThat(walk.isAlive(id)).isFalse();
    assertThat(walk.restrictions(id)).noneMatch(one -> one.endsWith("running"));
    assertThat(mails("QUEUED")).isZero();
    assertThat(mails("DROPPED")).isPositive();
    assertThat(walk.values("select contact from death_report where case_id = ?", id))
        .containsExactly("颜");
  }

  @Test
  void anErrorLeavesEverythingAsItWas() {
    List<String> restrictions = walk.restrictions(id);
    String due = walk.due(id, "report-day");

    walk.complete(id, "confirm-death", "ERROR", ERROR);

    assertThat(walk.open(id)).isEqualTo(before);
    assertThat(walk.due(id, "report-day")).isEqualTo(due);
    assertThat(walk.restrictions(id)).isEqualTo(restrictions);
    walk.complete(id, "report-day", "NORMAL", Filled.report());
    assertThat(walk.open(id)).doesNotContain("report-day");
  }

  @Test
  void aSecondReportAsksNoSecondDoctor() {
    walk.complete(id, "take-sample", "DECEASED", Map.of());

    assertThat(walk.open(id)).filteredOn("confirm-death"::equals).hasSize(1);
  }

  @Test
  void untilItIsDecidedNothingIsSentAboutTheCase() {
    assertThat(held()).isOne();

    walk.complete(id, "confirm-death", "ERROR", ERROR);

    assertThat(held()).isZero();
  }

  @Test
  void untilItIsDecidedNobodyIsGivenANumberToCallExceptWhoAsks() {
    TaskForms.Form report = form("report-day");
    assertThat(report.data()).containsEntry("contactHeld", true);
    assertThat(report.person().get("phone")).isNotEqualTo("14000000000");
    assertThat(form("confirm-death").person()).containsEntry("phone", "14000000000");

    walk.complete(id, "confirm-death", "ERROR", ERROR);

    assertThat(form("report-day").person()).containsEntry("phone", "14000000000");
  }

  @Test
  void aDeathIsReportedInTheCheckToo() {
    String checked = walk.open(Walk.GRID, true, false);
    walk.complete(checked, "check-by-phone", "DECEASED", Map.of("reached", "DECEASED"));
    assertThat(walk.open(checked)).containsExactly("check-by-phone", "confirm-death");

    walk.complete(checked, "confirm-death", "CONFIRMED", CONFIRMED);

    assertThat(walk.state(checked)).isEqualTo("DECEASED");
    assertThat(walk.isAlive(checked)).isFalse();
  }

  @Test
  void aDeathIsReportedFromCareBesideThePathToo() {
    outside.tells("command-1", id, "need.raised", Map.of("kind", "FOOD"));
    walk.complete(id, "confirm-death", "ERROR", ERROR);

    walk.complete(id, "meet-need", "DECEASED", Map.of());
    walk.complete(id, "confirm-death", "CONFIRMED", CONFIRMED);

    assertThat(walk.state(id)).isEqualTo("DECEASED");
    assertThat(walk.open(id)).isEmpty();
  }

  @Test
  void aWrongPersonEndsTheCaseWhateverWasSaidOfADeath() {
    walk.complete(id, "take-sample", "WRONG_PERSON", Map.of());

    assertThat(walk.state(id)).isEqualTo("ANNULLED");
    assertThat(held()).isZero();
  }

  @Test
  void untilItIsDecidedTheProductShowsNoNoticeOfTheCaseExceptToWhoSettlesIt() {
    walk.until("2021-12-11T20:00");
    assertThat(shownNotices()).containsOnly("confirm-death");

    walk.complete(id, "confirm-death", "ERROR", ERROR);

    assertThat(shownNotices())
        .as("deadlines ran on, and what they wrote is shown now")
        .contains("take-sample");
  }

  @Test
  void onceConfirmedNobodyFindsANoticeOfItsOtherTasks() {
    walk.until("2021-12-11T20:00");
    walk.complete(id, "confirm-death", "CONFIRMED", CONFIRMED);

    assertThat(shownNotices()).containsOnly("confirm-death");
  }

  private TaskForms.Form form(String kind) {
    return forms.form(users.find(walk.assignee(id, kind)).orElseThrow(), walk.task(id, kind));
  }

  /** Kinds of the tasks of which anybody finds a notice. */
  private List<String> shownNotices() {
    return walk.values("select distinct username from notice").stream()
        .flatMap(one -> notices.page(one, false, Paging.of(500, null)).items().stream())
        .filter(notice -> id.equals(notice.caseId()) && notice.taskId() != null)
        .flatMap(
            notice ->
                walk.values("select kind from work_item where id = ?", notice.taskId()).stream())
        .toList();
  }

  private int held() {
    return walk.count("select count(*) from mail_hold where case_id = ?", id);
  }

  private int mails(String state) {
    return walk.count(
        "select count(*) from outbox_mail where case_id = ? and mail_state = ?", id, state);
  }
}
