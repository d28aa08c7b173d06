package org.sixfold.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.responsibility.RosterImport;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The six stay six: somebody stands in, or the seat is asked for until it is filled. */
@ProcessTest
class SubstitutionTest {

  private static final String GRID = "33078400100704";
  private static final String MEMBER = "gm-33078400100704";
  private static final String NEIGHBOUR = "gm-33078400100705";
  private static final String OTHER_NEIGHBOUR = "gm-33078400100706";

  @Autowired Walk walk;
  @Autowired RosterImport roster;
  @Autowired Facts facts;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
  }

  @AfterEach
  void everybodyIsBack() throws IOException {
    jdbc.update("delete from absence");
    member(true);
  }

  @Test
  void seatAndTasksPassToTheSubstituteWithANote() throws IOException {
    String id = served();
    assertThat(walk.assignee(id, "hand-over-departure")).isEqualTo(MEMBER);

    away("2021-12-11T04:00", NEIGHBOUR);
    walk.until("2021-12-11T11:59");
    assertThat(seat(id)).isEqualTo(MEMBER);
    walk.until("2021-12-11T12:00");

    assertThat(seat(id)).isEqualTo(NEIGHBOUR);
    assertThat(walk.assignee(id, "hand-over-departure")).isEqualTo(NEIGHBOUR);
    assertThat(walk.open(id)).doesNotContain("fill-six");
    assertThat(
            walk.count(
                "select count(*) from outbox_mail where dedupe_key like ?",
                "hand-over:" + MEMBER + ":%:" + NEIGHBOUR))
        .isEqualTo(1);
    assertThat(actions(id, "team.substituted")).isEqualTo(1);
    assertThat(actions(id, "task.substituted")).isEqualTo(1);
  }

  @Test
  void whoLeavesWithoutASubstituteLeavesAVacancyToBeFilledInHalfAnHour() throws IOException {
    String id = served();

    member(false);

    assertThat(seat(id)).isNull();
    assertThat(walk.open(id)).contains("fill-six");
    assertThat(walk.due(id, "fill-six")).isEqualTo("2021-12-11T09:30");
    assertThat(walk.role(id, "fill-six")).isEqualTo("SUPERVISOR");
    for (String unfit : List.of(NEIGHBOUR, "vc-330784001007")) {
      assertThatThrownBy(
              () ->
                  walk.complete(
                      id, "fill-six", "FILLED", Map.of("member", NEIGHBOUR, "substitute", unfit)))
          .as(unfit)
          .hasMessage("form.invalid");
    }
    walk.complete(
        id, "fill-six", "FILLED", Map.of("member", NEIGHBOUR, "substitute", OTHER_NEIGHBOUR));
    assertThat(seat(id)).isEqualTo(NEIGHBOUR);
    assertThat(walk.open(id)).doesNotContain("fill-six");
  }

  @Test
  void whomTheCaseNamedAsSubstituteTakesTheSeatFirst() throws IOException {
    String id = served();
    member(false);
    walk.complete(
        id, "fill-six", "FILLED", Map.of("member", NEIGHBOUR, "substitute", OTHER_NEIGHBOUR));

    away(NEIGHBOUR, "2021-12-11T04:00", null);
    walk.until("2021-12-11T12:00");

    assertThat(seat(id)).isEqualTo(OTHER_NEIGHBOUR);
  }

  @Test
  void aSeatWithoutASubstituteIsBetterThanNone() throws IOException {
    String id = served();
    member(false);
    walk.complete(id, "fill-six", "FILLED", Map.of("member", NEIGHBOUR, "substitute", "NOBODY"));
    assertThat(seat(id)).isEqualTo(NEIGHBOUR);
  }

  @Test
  void aVacancyWithAReasonIsAskedForAgainIn12Hours() throws IOException {
    away("2021-12-11T00:00", null);
    String id = walk.open(GRID, true, false);
    walk.completeAs(MEMBER, id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("MEDIUM_RISK_AREA", "HOME_ISOLATION", walk.at("2021-12-10T18:00")));
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    assertThat(walk.due(id, "fill-six")).isEqualTo("2021-12-11T09:30");
    walk.complete(id, "fill-six", "REASON_GIVEN", Map.of("noneReason", "隔离中"));
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    assertThat(walk.stage(id)).isEqualTo("TRANSFER");
    assertThat(walk.open(id)).doesNotContain("fill-six");

    walk.until("2021-12-11T20:59");
    assertThat(walk.open(id)).doesNotContain("fill-six");
    walk.until("2021-12-11T21:00");
    assertThat(walk.due(id, "fill-six")).isEqualTo("2021-12-11T21:30");
    walk.complete(id, "fill-six", "REASON_GIVEN", Map.of("noneReason", "仍在隔离"));

    jdbc.update("delete from absence");
    member(true);
    walk.until("2021-12-12T09:00");
    assertThat(walk.open(id)).doesNotContain("fill-six");
    assertThat(seat(id)).isEqualTo(MEMBER);
  }

  @Test
  void aFreePersonNeedsNoSixAnyMore() throws IOException {
    String id = served();
    member(false);
    assertThat(walk.due(id, "fill-six")).isEqualTo("2021-12-11T09:30");

    facts.freedByTheUpperLevel(id);

    assertThat(walk.open(id)).doesNotContain("fill-six");
  }

  private String served() {
    String id = walk.open(GRID, true, false);
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    walk.complete(
        id,
        "confirm-class",
        "PROPOSE",
        Filled.classOf("MEDIUM_RISK_AREA", "HOME_ISOLATION", walk.at("2021-12-10T18:00")));
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());
    walk.complete(id, "serve-notice", "SERVED", Filled.notice());
    walk.completeAll(id, "check-home", "FIT", Filled.home());
    return id;
  }

  /** An absence from a moment (UTC) of several days. */
  private void away(String fromUtc, String substitute) throws IOException {
    away(MEMBER, fromUtc, substitute);
    member(true);
  }

  private void away(String member, String fromUtc, String substitute) throws IOException {
    jdbc.update(
        "insert into absence (username, starts_at, ends_at, substitute) values (?, ?, ?, ?)",
        member,
        Timestamp.valueOf(LocalDateTime.parse(fromUtc)),
        Timestamp.valueOf("2021-12-20 00:00:00"),
        substitute);
  }

  private void member(boolean active) throws IOException {
    roster.read(
        new StringReader(
            "username,name,role,grids,phone,email,active\n"
                + MEMBER
                + ",于英艳,GRID_MEMBER,"
                + GRID
                + ",14072302218,gm@sixfold.example,"
                + (active ? "yes" : "no")
                + "\n"));
  }

  private String seat(String id) {
    return jdbc.queryForObject(
        "select username from case_team where case_id = ? and member_role = 'GRID_MEMBER'",
        String.class,
        id);
  }

  private int actions(String id, String action) {
    return walk.count(
        "select count(*) from audit_entry where subject = ? and action = ?", id, action);
  }
}
