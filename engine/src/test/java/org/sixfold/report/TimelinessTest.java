package org.sixfold.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.OTHER_MICRO;
import static org.sixfold.worklist.StandIns.user;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.FigurePage;
import org.sixfold.casefile.CasePath;
import org.sixfold.report.TimelinessFigures.Asked;
import org.sixfold.report.TimelinessReplies.Said;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.Cases;
import org.sixfold.worklist.Statements;
import org.sixfold.worklist.TaskCompletion;
import org.sixfold.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Only time counts, every point has its tasks, and whom it is about may answer. */
@WorklistTest
class TimelinessTest {

  private static final SignedInUser ROOM = user(Role.SUPERVISOR);
  private static final SignedInUser MEMBER = user(Role.GRID_MEMBER);
  private static final LocalDate DAY = LocalDate.of(2021, 12, 11);
  private static final Asked BY_GRID = new Asked(null, null, null, TimelinessBy.GRID);
  private static final Asked BY_ROLE = new Asked(null, null, null, TimelinessBy.ROLE);

  @Autowired TimelinessFigures figures;
  @Autowired TimelinessReplies replies;
  @Autowired TaskCompletion completion;
  @Autowired Cases cases;
  @Autowired CasePath path;
  @Autowired Statements statements;
  @Autowired HandClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void emptyTown() {
    jdbc.queryForList(
            "select distinct case_id from work_item where item_state = 'OPEN'", String.class)
        .forEach(caseId -> path.cancel(caseId, "test"));
    for (String table :
        List.of("work_item", "timeliness_reply", "case_standing", "person", "case_file")) {
      jdbc.update("delete from " + table);
    }
    clock.set(NINE);
  }

  /** Calls due at eleven: two done at ten, one at half past eleven, two not at all. It is noon. */
  private void aMorning() {
    List<String> calls = callsOf(cases.open(5, MICRO, true));
    clock.set(NINE.plus(Duration.ofHours(1)));
    complete(calls.get(0));
    complete(calls.get(1));
    clock.set(NINE.plus(Duration.ofMinutes(150)));
    complete(calls.get(2));
    clock.set(NINE.plus(Duration.ofHours(3)));
  }

  private List<String> callsOf(List<String> caseIds) {
    return caseIds.stream()
        .map(
            caseId ->
                jdbc.queryForObject(
                    "select id from work_item where case_id = ? and item_state = 'OPEN'",
                    String.class,
                    caseId))
        .toList();
  }

  private void complete(String task) {
    completion.complete(MEMBER, task, Map.of("outcome", "CONCERNED"));
  }

  @Test
  void onlyTimeCounts() {
    aMorning();

    Timeliness byGrid = figures.of(ROOM, BY_GRID);

    assertThat(byGrid.lines()).containsExactly(new Timeliness.Line(MICRO, MICRO, 5, 2, 3, 3_600L));
    assertThat(figures.of(ROOM, BY_ROLE).lines())
        .containsExactly(new Timeliness.Line("GRID_MEMBER", "GRID_MEMBER", 5, 2, 3, 3_600L));
    jdbc.update("update work_item set outcome = 'POSITIVE' where item_state = 'COMPLETED'");
    assertThat(figures.of(ROOM, BY_GRID)).isEqualTo(byGrid);
  }

  @Test
  void whatIsNotDueYetOrCancelledIsOwedByNobody() {
    List<String> opened = cases.open(3, MICRO, true);
    clock.set(NINE.plus(Duration.ofMinutes(119)));
    assertThat(figures.of(ROOM, BY_GRID).lines()).isEmpty();
    clock.set(NINE.plus(Duration.ofMinutes(121)));
    path.cancel(opened.get(0), "test");
    assertThat(figures.of(ROOM, BY_GRID).lines()).extracting(Timeliness.Line::due).contains(2L);
    assertThat(jdbc.queryForObject("select count(*) from work_item", Integer.class)).isEqualTo(3);
  }

  @Test
  void everyNumberIsItsTasks() {
    aMorning();
    clock.set(NINE.plus(Duration.ofDays(1)));
    List<String> next = callsOf(cases.open(2, MICRO, true));
    clock.set(NINE.plus(Duration.ofDays(1)).plus(Duration.ofHours(1)));
    complete(next.get(0));
    clock.set(NINE.plus(Duration.ofDays(1)).plus(Duration.ofHours(4)));

    for (LocalDate from : List.of(DAY, DAY.plusDays(1))) {
      for (TimelinessBy by : TimelinessBy.values()) {
        Asked asked = new Asked(from, DAY.plusDays(1), null, by);
        for (Timeliness.Line line : figures.of(ROOM, asked).lines()) {
          assertThat(listed(asked, line.key(), TimelinessMark.DUE)).isEqualTo(line.due());
          assertThat(listed(asked, line.key(), TimelinessMark.IN_TIME)).isEqualTo(line.inTime());
          assertThat(listed(asked, line.key(), TimelinessMark.LATE)).isEqualTo(line.late());
          assertThat(line.inTime() + line.late()).isEqualTo(line.due());
        }
      }
    }
    Asked both = new Asked(DAY, DAY.plusDays(1), null, TimelinessBy.GRID);
    long due =
        jdbc.queryForObject(
            "select count(*) from work_item where item_state <> 'WITHDRAWN' and due_at < ?",
            Long.class,
            java.time.LocalDateTime.ofInstant(clock.now(), java.time.ZoneOffset.UTC));
    assertThat(listed(both, null, TimelinessMark.DUE)).isEqualTo(due).isGreaterThan(6);
  }

  private long listed(Asked asked, String key, TimelinessMark mark) {
    List<Timeliness.Task> all = new ArrayList<>();
    String cursor = null;
    FigurePage<Timeliness.Task> page;
    do {
      page = figures.tasks(ROOM, asked, key, mark, Paging.of(2, cursor));
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    assertThat(all).hasSize((int) page.count()).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            task ->
                assertThat(task.lateSeconds() > 0)
                    .isEqualTo(task.endedAt() == null || task.endedAt().isAfter(task.due())));
    return page.count();
  }

  @Test
  void whomANumberIsAboutMayAnswer() {
    aMorning();
    String words = "三户不在家，门口贴了联系单";

    Timeliness.Reply reply =
        replies.reply(MEMBER, new Said(TimelinessBy.GRID, MICRO, null, null, " " + words));
    replies.reply(MEMBER, new Said(TimelinessBy.ROLE, "GRID_MEMBER", DAY, DAY, "当天只有一人在岗"));

    assertThat(reply.text()).isEqualTo(words);
    assertThat(figures.of(ROOM, BY_GRID).replies()).containsExactly(reply);
    assertThat(figures.of(MEMBER, BY_ROLE).replies())
        .extracting(Timeliness.Reply::text)
        .containsExactly("当天只有一人在岗");
    clock.set(NINE.plus(Duration.ofDays(1)));
    assertThat(figures.of(ROOM, BY_GRID).replies()).isEmpty();
    assertThat(figures.of(ROOM, new Asked(DAY, null, null, TimelinessBy.GRID)).replies())
        .hasSize(1);
    assertThat(figures.of(ROOM, new Asked(DAY, null, OTHER_MICRO, TimelinessBy.GRID)).replies())
        .isEmpty();
  }

  @Test
  void repliesArePlainAndAboutOnesOwn() {
    refused("access.forbidden", new Said(TimelinessBy.GRID, OTHER_MICRO, null, null, "x"));
    refused("access.forbidden", new Said(TimelinessBy.ROLE, "DOCTOR", null, null, "x"));
    refused("grid.unknown", new Said(TimelinessBy.GRID, "nowhere", null, null, "x"));
    refused("form.invalid", new Said(TimelinessBy.GRID, MICRO, null, null, " "));
    refused("form.invalid", new Said(null, MICRO, null, null, "x"));
    refused("form.invalid", new Said(TimelinessBy.ROLE, "NOBODY", null, null, "x"));
    refused("form.invalid", new Said(TimelinessBy.GRID, MICRO, null, null, "长".repeat(501)));
    refused("form.invalid", new Said(TimelinessBy.GRID, MICRO, null, null, "打 138 0000 0000"));
    refused("report.periodInvalid", new Said(TimelinessBy.GRID, MICRO, DAY, DAY.plusDays(1), "x"));
    refused(
        "report.periodInvalid", new Said(TimelinessBy.GRID, MICRO, DAY.minusDays(92), DAY, "x"));
    replies.reply(MEMBER, new Said(TimelinessBy.GRID, MICRO, null, null, "𠮷".repeat(500)));
  }

  private void refused(String code, Said said) {
    assertThatThrownBy(() -> replies.reply(MEMBER, said))
        .isInstanceOf(ProblemException.class)
        .hasMessage(code);
  }

  @Test
  void itTakesTheSameStatementsHoweverManyTasksThereAre() {
    aMorning();
    int few = statements.during(() -> figures.of(ROOM, BY_GRID)).size();
    cases.open(40, OTHER_MICRO, true);
    clock.set(NINE.plus(Duration.ofHours(9)));

    assertThat(statements.during(() -> figures.of(ROOM, BY_GRID)))
        .hasSize(few)
        .hasSizeLessThanOrEqualTo(2);
    assertThatThrownBy(() -> figures.of(user(Role.LAB), BY_GRID)).hasMessage("access.forbidden");
  }
}
