package org.sixfold.cutoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.BoardFilter;
import org.sixfold.board.BoardLists;
import org.sixfold.board.CaseFigure;
import org.sixfold.board.Moment;
import org.sixfold.cutoff.NextHoursView.Gap;
import org.sixfold.cutoff.NextHoursView.HourLine;
import org.sixfold.cutoff.NextHoursView.Leaving;
import org.sixfold.cutoff.NextHoursView.Note;
import org.sixfold.cutoff.NextHoursView.ShiftEnd;
import org.sixfold.cutoff.NextHoursView.Transport;
import org.sixfold.responsibility.RotaImport;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Half past eight in the evening: three people leave a facility at midnight, few are on duty. */
@ProcessTest
@TestPropertySource(
    properties = "spring.datasource.url=jdbc:h2:mem:cutoff3;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class NextHoursTest {

  private static final String ROTA =
      """
      username,from,to
      do-01,2022-09-07T18:00,2022-09-08T06:00
      fd-01,2022-09-07T19:00,2022-09-08T08:00
      """;

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Facts facts;
  @Autowired NextHours nextHours;
  @Autowired BoardLists lists;
  @Autowired RotaImport rota;
  @Autowired JdbcTemplate jdbc;

  private SignedInUser room;
  private String confirmed;
  private String byVehicle;
  private String unasked;

  @BeforeEach
  void theEveningBeforeTheyLeave() throws IOException {
    jdbc.update("update restriction set ended_at = lawful_end where ended_at is null");
    jdbc.update("delete from hand_over_note");
    rota.read(new StringReader(ROTA), 0);
    room = walk.user("command-1");
    walk.startAt("2022-09-01T09:00");
    confirmed = shortcuts.isolated("CLOSE_CONTACT", "2022-08-31T12:00");
    byVehicle = shortcuts.isolated("CLOSE_CONTACT", "2022-08-31T12:00");
    unasked = shortcuts.isolated("CLOSE_CONTACT", "2022-08-31T12:00");
    walk.until("2022-09-06T08:00");
    walk.complete(confirmed, "confirm-destination", "CONFIRMED", going("OWN"));
    walk.complete(byVehicle, "confirm-destination", "CONFIRMED", going("VEHICLE"));
    walk.until("2022-09-07T20:30");
  }

  @AfterEach
  void nobodyStandsInTheRota() {
    jdbc.update("delete from rota_shift where username in ('do-01', 'fd-01')");
  }

  @Test
  void whoLeavesIsToldByTheHourAndWhetherTheWayHomeIsArranged() {
    NextHoursView view = nextHours.of(room, null, 12);

    assertThat(view.from()).isEqualTo(at("2022-09-07T20:00"));
    assertThat(view.hours()).hasSize(12);
    assertThat(view.hours().get(3))
        .as("midnight belongs to the hour that ends with it")
        .isEqualTo(new HourLine(at("2022-09-07T23:00"), 0, 3, 1));
    assertThat(view.leaving())
        .extracting(Leaving::caseId, Leaving::transport)
        .containsExactlyInAnyOrder(
            tuple(confirmed, Transport.READY),
            tuple(byVehicle, Transport.NO_JOURNEY),
            tuple(unasked, Transport.NOT_CONFIRMED));
    for (HourLine hour : view.hours()) {
      assertThat(count(CaseFigure.LEAVING, hour.from())).isEqualTo(hour.leaving());
      assertThat(count(CaseFigure.ENDING, hour.from())).isEqualTo(hour.free());
    }
  }

  @Test
  void aSeatOnAJourneyMakesTheWayHomeReady() {
    jdbc.update(
        "insert into journey (id, vehicle, driver, destination, depart_at, eta_at, back_at,"
            + " planned_by, planned_at) values ('j-home', 'V-home', 'd', 'home', ?, ?, ?, 'x', ?)",
        utc("2022-09-08T00:30"),
        utc("2022-09-08T01:00"),
        utc("2022-09-08T01:30"),
        utc("2022-09-07T12:00"));
    jdbc.update("insert into journey_seat (journey_id, case_id) values ('j-home', ?)", byVehicle);

    assertThat(nextHours.of(room, null, 12).hours().get(3).ready()).isEqualTo(2);

    jdbc.update("delete from journey_seat where journey_id = 'j-home'");
    jdbc.update("delete from journey where id = 'j-home'");
  }

  @Test
  void whoBecomesFreeIsWhoseLastRestrictionEnds() {
    walk.until("2022-09-10T20:30");

    NextHoursView view = nextHours.of(room, Walk.GRID, 4);

    assertThat(view.hours()).extracting(HourLine::free).containsExactly(0L, 0L, 0L, 3L);
    assertThat(count(CaseFigure.ENDING, at("2022-09-10T23:00"))).isEqualTo(3);
    assertThatThrownBy(
            () -> lists.cases(room, BoardFilter.ALL, CaseFigure.ENDING, "soon", Moment.of(9, null)))
        .hasMessageContaining("board.filterInvalid");
  }

  @Test
  void hoursThatNobodyCoversAreNamed() {
    NextHoursView view = nextHours.of(room, null, 12);

    assertThat(view.gaps())
        .contains(
            new Gap(
                Role.DECIDING_OFFICER, null, null, at("2022-09-08T06:00"), at("2022-09-08T08:00")),
            new Gap(Role.DOCTOR, null, null, at("2022-09-07T20:00"), at("2022-09-08T08:00")))
        .noneMatch(gap -> gap.role() == Role.DRIVER)
        .noneMatch(gap -> "TF".equals(gap.facility()));
    assertThat(view.desks()).anyMatch(desk -> "TF".equals(desk.facility()));
    assertThat(view.desks())
        .allSatisfy(desk -> assertThat(desk.hours()).as(desk.facility()).hasSize(12));
  }

  @Test
  void whoLeavesTheShiftHasHandedOverOrNot() {
    assertThat(nextHours.of(room, null, 12).shifts())
        .extracting(ShiftEnd::username, ShiftEnd::at, ShiftEnd::note)
        .containsExactly(
            tuple("do-01", at("2022-09-08T06:00"), Note.NONE),
            tuple("fd-01", at("2022-09-08T08:00"), Note.NONE));

    jdbc.update(
        "insert into hand_over_note (id, note_key, member_role, given_by, taken_by, given_at,"
            + " starts_at) values ('n-1', 'k', 'DECIDING_OFFICER', 'do-01', 'do-02', ?, ?)",
        utc("2022-09-07T20:20"),
        utc("2022-09-08T06:00"));
    assertThat(nextHours.of(room, null, 12).shifts().get(0).note()).isEqualTo(Note.GIVEN);
    jdbc.update("update hand_over_note set acknowledged_at = given_at");
    assertThat(nextHours.of(room, null, 12).shifts().get(0).note()).isEqualTo(Note.READ);
  }

  @Test
  void objectionsAgeAgainstTheirDeadline() {
    jdbc.update("update work_item set item_state = 'WITHDRAWN' where kind = 'review-objection'");
    facts.send("command-1", unasked, "objection.filed", Map.of("text", "提前解除"));

    NextHoursView.Objections open = nextHours.of(room, null, 12).objections();
    assertThat(List.of(open.open(), open.overdue(), open.due())).containsExactly(1L, 0L, 0L);
    walk.startAt("2022-09-08T19:30");
    open = nextHours.of(room, null, 12).objections();
    assertThat(open.due()).isEqualTo(1);
    assertThat(open.first().get(0).ageMinutes()).isEqualTo(Duration.ofHours(23).toMinutes());
    assertThat(open.first().get(0).overdue()).isFalse();
    walk.startAt("2022-09-08T20:31");
    open = nextHours.of(room, null, 12).objections();
    assertThat(open.overdue()).isEqualTo(1);
    assertThat(open.first().get(0).overdue()).isTrue();
  }

  @Test
  void itIsForTheCommandRoomAndLeadersAndForADay() {
    assertThatThrownBy(() -> nextHours.of(walk.user("dr-01"), null, 12))
        .hasMessageContaining("access.forbidden");
    for (int hours : new int[] {0, 25}) {
      assertThatThrownBy(() -> nextHours.of(room, null, hours))
          .hasMessageContaining("board.filterInvalid");
    }
    NextHoursView.Undecided none = nextHours.of(room, Walk.GRID, 1).undecided();
    assertThat(none.cases())
        .isEqualTo(
            lists
                .cases(
                    room,
                    BoardFilter.of(Walk.GRID),
                    CaseFigure.WITHOUT_DECISION,
                    null,
                    Moment.of(1, null))
                .count());
  }

  private long count(CaseFigure figure, Instant hour) {
    return lists.cases(room, BoardFilter.ALL, figure, hour.toString(), Moment.of(50, null)).count();
  }

  private static Map<String, Object> going(String transport) {
    Map<String, Object> form = new HashMap<>(Filled.destination());
    form.put("transport", transport);
    return form;
  }

  private static LocalDateTime utc(String local) {
    return LocalDateTime.ofInstant(at(local), ZoneId.of("UTC"));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }
}
