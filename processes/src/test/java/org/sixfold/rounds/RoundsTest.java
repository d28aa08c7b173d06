package org.sixfold.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casework.CareCalls;
import org.sixfold.casework.SelfReports;
import org.sixfold.shared.Actor;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who goes from door to door sees the missing five, not all forty. */
@ProcessTest
class RoundsTest {

  private static final String GRID_MEMBER = "gm-" + Walk.GRID;
  private static final String OTHER_GRID = "33078400100702";

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired ReportSheets sheets;
  @Autowired Mornings mornings;
  @Autowired SelfReports selfReports;
  @Autowired CareCalls care;
  @Autowired CaseFiles files;
  @Autowired UserDirectory users;
  @Autowired SixfoldClock clock;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void saturdayEvening() {
    walk.startAt("2021-12-11T18:30");
  }

  private ReportLine line(String username, String caseId) {
    return sheets.of(user(username), null).stream()
        .filter(one -> one.caseId().equals(caseId))
        .findFirst()
        .orElse(null);
  }

  private Morning morning() {
    return mornings.of(user(GRID_MEMBER));
  }

  private List<String> changes(String caseId) {
    return morning().changes().stream()
        .filter(one -> caseId.equals(one.caseId()))
        .map(one -> one.what() + " " + one.detail())
        .toList();
  }

  private SignedInUser user(String username) {
    return users.find(username).orElseThrow();
  }

  private void reportsAlone(String caseId, String temperature) {
    selfReports.declare(
        caseId,
        new SelfReports.Declared(
            new BigDecimal(temperature), List.of("NONE"), null, List.of("NONE")),
        Actor.PERSON);
  }

  @Test
  void whoReportedAloneIsNotAskedForAgain() {
    String reported = shortcuts.isolatedAtHome("2021-12-10T18:00");
    String feverish = shortcuts.isolatedAtHome("2021-12-10T18:00");
    String missing = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.until("2021-12-12T06:30");
    assertThat(line(GRID_MEMBER, missing).state()).isEqualTo(ReportLine.State.NOT_DUE);
    walk.until("2021-12-12T08:00");

    reportsAlone(reported, "36.5");
    reportsAlone(feverish, "38.1");

    assertThat(line(GRID_MEMBER, reported).state()).isEqualTo(ReportLine.State.REPORTED);
    assertThat(line(GRID_MEMBER, reported).report())
        .isEqualTo(new ReportLine.Given("MORNING", true, false, clock.now()));
    assertThat(line(GRID_MEMBER, feverish).report().exception()).isTrue();
    ReportLine asked = line(GRID_MEMBER, missing);
    assertThat(asked.state()).isEqualTo(ReportLine.State.OPEN);
    assertThat(asked.task().id()).isEqualTo(walk.task(missing, "report-day"));
    assertThat(asked.task().part()).isEqualTo("MORNING");
    assertThat(asked.task().overdue()).isFalse();
    assertThat(asked.report()).isNull();
    assertThat(asked.place().building()).isEqualTo("永康人家5幢");

    walk.until("2021-12-12T12:30");
    assertThat(line(GRID_MEMBER, missing).state()).isEqualTo(ReportLine.State.MISSED);
  }

  @Test
  void whatTheGridMemberEntersStandsAsGivenToHer() {
    String id = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.until("2021-12-12T08:00");

    walk.complete(id, "report-day", "NORMAL", Filled.report());

    assertThat(line(GRID_MEMBER, id).report().self()).isFalse();
  }

  @Test
  void aDeskSeesItsRoomsAndAGridThoseAtHome() {
    String id = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-12T08:00");
    String desk = walk.assignee(id, "report-day");
    String bed = walk.bed(id);

    assertThat(line(GRID_MEMBER, id)).isNull();
    ReportLine line = line(desk, id);
    assertThat(line.state()).isEqualTo(ReportLine.State.OPEN);
    assertThat(bed).contains("/" + line.place().door() + " ");
    assertThat(mornings.of(user(desk)).reports()).extracting(ReportLine::caseId).contains(id);
  }

  @Test
  void nobodyElseSeesThem() {
    String id = shortcuts.isolatedAtHome("2021-12-10T18:00");

    assertThat(line("gm-" + OTHER_GRID, id)).isNull();
    assertThatThrownBy(() -> sheets.of(user("gm-" + OTHER_GRID), Walk.GRID))
        .hasMessage("access.forbidden");
    for (Role role : List.of(Role.POLICE_OFFICER, Role.DESIGNER, Role.AUDITOR, Role.LAB)) {
      SignedInUser stranger = new SignedInUser("x", "x", role, List.of(), List.of("/"));
      assertThatThrownBy(() -> sheets.of(stranger, null)).hasMessage("access.forbidden");
      assertThatThrownBy(() -> mornings.of(stranger)).hasMessage("access.forbidden");
    }
  }

  @Test
  void whoIsReportedDeadIsNotAskedFor() {
    String id = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.until("2021-12-12T08:00");

    walk.complete(id, "report-day", "DECEASED", Map.of());

    assertThat(line(GRID_MEMBER, id)).isNull();
  }

  @Test
  void theMorningTellsWhatChangedSinceNinePm() {
    String old = walk.open(Walk.GRID, true, false);
    walk.startAt("2021-12-11T22:00");
    String fresh = walk.open(Walk.GRID, true, false);
    String begun = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.startAt("2021-12-12T08:00");

    assertThat(changes(old)).isEmpty();
    assertThat(changes(fresh)).containsExactly("NEW LIST");
    assertThat(changes(begun)).contains("BEGAN HOME_ISOLATION");

    walk.complete(fresh, "check-by-phone", "NOT_CONCERNED", notConcerned());
    assertThat(changes(fresh)).containsExactly("CLOSED NOT_CONCERNED");
  }

  @Test
  void whoMovesIsToldOfInBothGridsAndNamedInTheNewOneOnly() {
    walk.startAt("2021-12-12T08:00");
    String came = walk.open(OTHER_GRID, true, false);
    String went = walk.open(Walk.GRID, true, false);
    transaction.executeWithoutResult(status -> files.place(came, Walk.GRID, "搬来"));
    transaction.executeWithoutResult(status -> files.place(went, OTHER_GRID, "搬走"));

    assertThat(changes(came)).containsExactly("MOVED_IN " + OTHER_GRID);
    assertThat(changes(went)).isEmpty();
    assertThat(morning().changes())
        .filteredOn(one -> one.what().equals("MOVED_OUT"))
        // Others' tests move people too, at other times.
        .filteredOn(one -> one.at().equals(Instant.parse("2021-12-12T00:00:00Z")))
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.caseId()).isNull();
              assertThat(one.name()).isEqualTo("某某");
              assertThat(one.detail()).isEqualTo(OTHER_GRID);
            });
  }

  @Test
  void whoFeelsUnsafeStandsFirst() {
    String hungry = shortcuts.isolatedAtHome("2021-12-10T18:00");
    String afraid = shortcuts.isolatedAtHome("2021-12-10T18:00");
    walk.until("2021-12-12T08:00");
    selfReports.declare(
        hungry,
        new SelfReports.Declared(new BigDecimal("36.5"), List.of(), null, List.of("FOOD")),
        Actor.PERSON);
    transaction.executeWithoutResult(
        status -> care.feelsUnsafe(afraid, "他在家里打人", Actor.PERSON, clock.now()));

    List<Morning.OpenNeed> needs =
        morning().needs().stream()
            .filter(need -> List.of(hungry, afraid).contains(need.caseId()))
            .toList();

    assertThat(needs).extracting(Morning.OpenNeed::caseId).containsExactly(afraid, hungry);
    assertThat(needs.get(0).unsafe()).isTrue();
    assertThat(needs.get(0).self()).isTrue();
    assertThat(morning().needs().toString()).doesNotContain("打人");
  }

  @Test
  void theWayIsTheOwnTasksOfTodayDoorByDoor() {
    walk.startAt("2021-12-11T08:00");
    String high = walk.openAt("五金城社区永康人家2幢1单元1001室");
    String low = walk.openAt("五金城社区永康人家2幢1单元202室");
    List<Morning.Stop> stops =
        morning().stops().stream()
            .filter(stop -> List.of(high, low).contains(stop.caseId()))
            .toList();

    assertThat(stops).extracting(Morning.Stop::caseId).containsExactly(low, high);
    assertThat(stops.get(1).place()).isEqualTo(new Place("永康人家2幢", "1单元1001室", "1", "10"));
    assertThat(stops.get(0).kind()).isEqualTo("visit-person");
  }

  private static Map<String, Object> notConcerned() {
    return Map.of("reached", "SELF", "identityStated", true, "wasInArea", "NO", "address", "五金城");
  }
}
