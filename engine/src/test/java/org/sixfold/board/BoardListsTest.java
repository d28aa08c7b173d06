package org.sixfold.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.OTHER_MICRO;
import static org.sixfold.worklist.StandIns.user;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CasePath;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.CaseSteps;
import org.sixfold.casefile.Stage;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.Cases;
import org.sixfold.worklist.TaskFigure;
import org.sixfold.worklist.TaskView;
import org.sixfold.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every number of the board equals the list behind it. */
@WorklistTest
class BoardListsTest {

  private static final String LIST = "list-of-day";
  private static final SignedInUser ROOM = user(Role.SUPERVISOR);

  @Autowired Board board;
  @Autowired BoardLists lists;
  @Autowired Cases cases;
  @Autowired CaseFiles files;
  @Autowired CasePath path;
  @Autowired CaseSteps steps;
  @Autowired HandClock clock;
  @Autowired JdbcTemplate jdbc;

  @Autowired
  @Qualifier("tallyFolding") DueWork folding;

  @BeforeEach
  void emptyTown() {
    jdbc.queryForList(
            "select distinct case_id from work_item where item_state = 'OPEN'", String.class)
        .forEach(caseId -> path.cancel(caseId, "test"));
    for (String table :
        List.of(
            "work_item",
            "restriction",
            "decision",
            "escalation",
            "case_tally",
            "gate_hold",
            "intake_row",
            "intake_list",
            "test_sample",
            "person",
            "case_file")) {
      jdbc.update("delete from " + table);
    }
    clock.set(NINE);
  }

  private BoardView view(BoardFilter filter) {
    return board.view(ROOM, filter);
  }

  private List<BoardCase> all(CaseFigure figure, String value, BoardFilter filter) {
    return pages(moment -> lists.cases(ROOM, filter, figure, value, moment));
  }

  private List<TaskView> all(TaskFigure figure, String value, BoardFilter filter) {
    return pages(moment -> lists.tasks(ROOM, filter, figure, value, moment));
  }

  /** All pages; each says how many lines there are in all. */
  private static <T> List<T> pages(Function<Moment, FigurePage<T>> read) {
    List<T> all = new ArrayList<>();
    FigurePage<T> page = read.apply(Moment.of(2, null));
    all.addAll(page.items());
    while (page.next() != null) {
      page = read.apply(Moment.of(2, page.next()));
      all.addAll(page.items());
    }
    assertThat(page.count()).isEqualTo(all.size());
    return all;
  }

  @Test
  void statesAndStagesAreTheirCases() {
    List<String> here = cases.open(3, MICRO, false);
    cases.open(2, OTHER_MICRO, false);
    files.close(here.get(0), CaseState.NOT_CONCERNED, "test");
    files.enterStage(here.get(1), Stage.DECISION);
    files.place(here.get(2), OTHER_MICRO, "test");

    for (BoardFilter filter :
        List.of(
            BoardFilter.ALL,
            BoardFilter.of(MICRO),
            new BoardFilter(OTHER_MICRO, true, null, null, null, null, null),
            new BoardFilter(null, false, null, Stage.VERIFICATION, null, null, null),
            new BoardFilter(null, false, null, null, null, Duration.ofHours(1), null))) {
      BoardView view = view(filter);
      view.states()
          .forEach((state, n) -> assertThat(all(CaseFigure.STATE, state, filter)).hasSize(of(n)));
      view.stages()
          .forEach((stage, n) -> assertThat(all(CaseFigure.STAGE, stage, filter)).hasSize(of(n)));
      assertThat(all(CaseFigure.STATE, null, filter)).hasSize(of(view.balance().total()));
    }
    assertThat(view(BoardFilter.ALL).states())
        .containsEntry("CHECKING", 4L)
        .containsEntry("NOT_CONCERNED", 1L);
    assertThat(view(BoardFilter.of(MICRO)).states())
        .containsEntry("CHECKING", 1L)
        .containsEntry("NOT_CONCERNED", 1L);
    assertThat(view(BoardFilter.ALL).stages())
        .containsEntry("VERIFICATION", 3L)
        .containsEntry("DECISION", 1L);
  }

  @Test
  void countsStayTheSameWhenTheyAreAddedUp() {
    List<String> opened = cases.open(150, MICRO, false);
    opened.forEach(id -> files.enterStage(id, Stage.DECISION));
    BoardView before = view(BoardFilter.ALL);
    int rows = jdbc.queryForObject("select count(*) from case_tally", Integer.class);

    assertThat(folding.runDue(NINE)).isPositive();

    assertThat(view(BoardFilter.ALL).stages()).isEqualTo(before.stages());
    assertThat(jdbc.queryForObject("select count(*) from case_tally", Integer.class))
        .isEqualTo(1)
        .isLessThan(rows);
    assertThat(folding.runDue(NINE)).isZero();
  }

  @Test
  void tasksByGridRoleTimingAndPersonAreTheirTasks() {
    cases.open(3, MICRO, true);
    cases.open(2, OTHER_MICRO, false);
    jdbc.update("update work_item set level_no = 2 where grid = ?", OTHER_MICRO);
    for (int minutes : new int[] {0, 60, 120}) {
      clock.set(NINE.plus(Duration.ofMinutes(minutes)));
      BoardView view = view(BoardFilter.ALL);
      assertThat(all(TaskFigure.OPEN, null, BoardFilter.ALL)).hasSize(of(view.tasks().open()));
      assertThat(all(TaskFigure.DUE_SOON, null, BoardFilter.ALL))
          .hasSize(of(view.tasks().dueSoon()));
      assertThat(all(TaskFigure.OVERDUE, null, BoardFilter.ALL))
          .hasSize(of(view.tasks().overdue()));
      view.byGrid()
          .forEach(
              grid ->
                  assertThat(
                          all(
                              TaskFigure.OVERDUE,
                              null,
                              new BoardFilter(grid.grid(), true, null, null, null, null, null)))
                      .hasSize(of(grid.overdue())));
      view.byRole()
          .forEach(
              role ->
                  assertThat(
                          all(
                              TaskFigure.OPEN,
                              null,
                              new BoardFilter(
                                  null, false, Role.valueOf(role.role()), null, null, null, null)))
                      .hasSize(of(role.open())));
    }
    assertThat(view(BoardFilter.ALL).escalations()).containsExactly(new BoardView.Escalated(2, 2));
    assertThat(all(TaskFigure.ESCALATED, "2", BoardFilter.ALL)).hasSize(2);
    assertThat(all(TaskFigure.ESCALATED, "1", BoardFilter.ALL)).isEmpty();
  }

  @Test
  void aLateLevelSaysWhoseTaskItWasRaisedOn() {
    String here = cases.open(1, MICRO, true).get(0);
    String there = cases.open(1, OTHER_MICRO, true).get(0);
    raise(here, 1, 4);
    raise(here, 2, 90);
    raise(there, 1, 7);

    List<BoardLists.LateTimer> late = pages(at -> lists.timers(ROOM, BoardFilter.ALL, at));

    assertThat(late)
        .extracting(one -> one.caseId() + " " + one.level() + " " + one.seconds())
        .containsExactly(here + " 2 90", there + " 1 7", here + " 1 4");
    BoardCase shown = all(CaseFigure.STATE, null, BoardFilter.of(MICRO)).get(0);
    assertThat(late)
        .filteredOn(one -> one.caseId().equals(here))
        .allSatisfy(
            one -> {
              assertThat(one.person())
                  .as("masked as in the list of cases")
                  .isEqualTo(shown.person());
              assertThat(one.grid()).isEqualTo(MICRO);
              assertThat(one.kind()).isEqualTo("test-call");
              assertThat(one.title()).isNotBlank();
            });
    assertThat(pages(at -> lists.timers(ROOM, BoardFilter.of(OTHER_MICRO), at)))
        .extracting(BoardLists.LateTimer::caseId)
        .containsExactly(there);
    assertThatThrownBy(() -> lists.timers(user(Role.DESIGNER), BoardFilter.ALL, Moment.of(2, null)))
        .hasMessageContaining("access.forbidden");
  }

  @Test
  void aLevelOfAnErasedPersonStaysOnTheListWithoutAName() {
    String id = cases.open(1, MICRO, true).get(0);
    raise(id, 1, 4);
    // Erased without a task of the engine's left: other tests look whether each has its row.
    path.cancel(id, "test");
    jdbc.update("delete from person where case_id = ?", id);
    jdbc.update("delete from work_item where case_id = ?", id);

    BoardLists.LateTimer late =
        lists.timers(ROOM, BoardFilter.ALL, Moment.of(2, null)).items().get(0);

    assertThat(late.person()).isNull();
    assertThat(late.kind()).isNull();
    assertThat(late.grid()).isEqualTo(MICRO);
  }

  private void raise(String caseId, int level, int seconds) {
    jdbc.update(
        "insert into escalation (task_id, level_no, case_id, due_at, raised_at)"
            + " select id, ?, case_id, ?, ? from work_item where case_id = ?",
        level,
        Timestamp.from(NINE.minusSeconds(600)),
        Timestamp.from(NINE.minusSeconds(600 - seconds)),
        caseId);
  }

  @Test
  void whoHasMoreThanFitsIntoTheWindowIsOverloaded() {
    cases.open(31, MICRO, true);
    clock.set(NINE.plus(Duration.ofMinutes(30)));

    BoardView.Overloads overloads = view(BoardFilter.ALL).overloads();

    assertThat(overloads.people())
        .extracting(BoardView.Load::username, BoardView.Load::tasks)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("grid-member", 31L));
    assertThat(all(TaskFigure.LOAD, "grid-member", BoardFilter.ALL)).hasSize(31);
  }

  @Test
  void aListIsAsFarAsItsPeople() {
    List<String> people = cases.open(4, MICRO, false);
    String elsewhere = cases.open(1, OTHER_MICRO, false).get(0);
    handIn(people);
    row(5, "MERGED_IN_LIST", people.get(0));
    row(6, "REJECTED", null);
    files.close(people.get(0), CaseState.RETURNED, "test");
    files.enterStage(people.get(1), Stage.DECISION);
    List.of(people.get(0), people.get(1), people.get(1), elsewhere).forEach(steps::called);
    steps.visited(people.get(1));
    BoardFilter filter = new BoardFilter(null, false, null, null, LIST, null, null);

    BoardView.ListProgress list = view(BoardFilter.ALL).lists().get(0);

    assertThat(list.rows()).isEqualTo(6);
    assertThat(list.rejected()).isEqualTo(1);
    assertThat(list.named()).isEqualTo(4);
    assertThat(list.checked()).isEqualTo(2);
    assertThat(list.returned()).isEqualTo(1);
    Map.of("NAMED", 4, "CHECKED", 2, "CALLED", 2, "VISITED", 1, "RETURNED", 1, "UNDER_CONTROL", 0)
        .forEach((step, n) -> assertThat(all(CaseFigure.LIST, step, filter)).hasSize(n));
    assertThat(all(CaseFigure.STATE, null, filter))
        .hasSize(4)
        .extracting(BoardCase::id)
        .doesNotContain(elsewhere);
    assertThat(view(filter).tasks().open()).isEqualTo(all(TaskFigure.OPEN, null, filter).size());
    assertThatThrownBy(() -> view(new BoardFilter(null, false, null, null, "unknown", null, null)))
        .hasMessageContaining("list.unknown");
    assertThatThrownBy(() -> all(CaseFigure.LIST, "FLOWN", filter))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("board.filterInvalid");
  }

  @Test
  void hoursAreTheSumOfTheirPeople() {
    List<String> held = cases.open(2, MICRO, false);
    restriction(held.get(0), NINE.minusSeconds(7200), NINE.minusSeconds(3600), NINE);
    restriction(held.get(1), NINE.minusSeconds(7200), NINE.plusSeconds(1800), null);
    clock.set(NINE.plusSeconds(3600));

    BoardView view = view(BoardFilter.ALL);

    assertThat(view.personHoursBeyondLawfulEnd()).isEqualTo(1.5);
    assertThat(view.held().beyondLawfulEnd()).isEqualTo(2);
    assertThat(all(CaseFigure.BEYOND_END, null, BoardFilter.ALL))
        .extracting(BoardCase::amount)
        .containsExactlyInAnyOrder(3600L, 1800L);
  }

  @Test
  void laterPagesAreOfTheMomentOfTheFirst() {
    cases.open(5, MICRO, true);
    clock.set(NINE.plus(Duration.ofHours(3)));
    FigurePage<TaskView> first =
        lists.tasks(ROOM, BoardFilter.ALL, TaskFigure.OVERDUE, null, Moment.of(3, null));
    clock.set(NINE);

    FigurePage<TaskView> second =
        lists.tasks(ROOM, BoardFilter.ALL, TaskFigure.OVERDUE, null, Moment.of(3, first.next()));

    assertThat(second.asOf()).isEqualTo(first.asOf());
    assertThat(second.items()).hasSize(2);
    assertThatThrownBy(() -> Moment.of(3, "nonsense")).hasMessageContaining("page.cursorInvalid");
  }

  @Test
  void handlersAreShownTheOwnGridsOnlyAndNoPlaces() {
    cases.open(2, MICRO, false);
    cases.open(1, OTHER_MICRO, false);
    SignedInUser member = user(Role.GRID_MEMBER);

    assertThat(
            lists
                .cases(member, BoardFilter.ALL, CaseFigure.STATE, null, Moment.of(9, null))
                .items())
        .hasSize(2);
    assertThat(
            lists.tasks(member, BoardFilter.ALL, TaskFigure.OPEN, null, Moment.of(9, null)).count())
        .isEqualTo(2);
    for (CaseFigure place : List.of(CaseFigure.BED, CaseFigure.JOURNEY, CaseFigure.LIST)) {
      assertThatThrownBy(
              () -> lists.cases(member, BoardFilter.ALL, place, null, Moment.of(9, null)))
          .hasMessageContaining("access.forbidden");
    }
    assertThatThrownBy(
            () ->
                lists.cases(
                    user(Role.LAB), BoardFilter.ALL, CaseFigure.STATE, null, Moment.of(9, null)))
        .hasMessageContaining("access.forbidden");
    assertThat(board.view(member, BoardFilter.ALL).lists()).isEmpty();
  }

  private void handIn(List<String> people) {
    jdbc.update(
        "insert into intake_list (id, name, source, list_date, contact_list, file_hash, list_state,"
            + " rows_in_file, row_count, created_count, merged_in_list, merged_open_case,"
            + " merged_recent_answer, rejected_count, unplaced_count, outside_count, received_by,"
            + " received_at) values (?, 'l.xlsx', 's', '2021-12-11', false, 'h', 'DONE', 6, 6, 4,"
            + " 1, 0, 0, 1, 0, 0, 'x', '2021-12-11 00:30:00')",
        LIST);
    for (int i = 0; i < people.size(); i++) {
      row(i + 1, "NEW", people.get(i));
    }
  }

  private void row(int no, String outcome, String caseId) {
    jdbc.update(
        "insert into intake_row (list_id, row_no, outcome, warnings, case_id, cells)"
            + " values (?, ?, ?, '', ?, '{}')",
        LIST,
        no,
        outcome,
        caseId);
  }

  private void restriction(String caseId, Instant start, Instant end, Instant ended) {
    jdbc.update(
        "insert into restriction (id, case_id, decision_id, seq, kind, rule_id, start_at,"
            + " lawful_end, ended_at) values (?, ?, 'd', 1, 'HOME_ISOLATION', 'r', ?, ?, ?)",
        Ids.next(),
        caseId,
        utc(start),
        utc(end),
        ended == null ? null : utc(ended));
  }

  private static java.time.LocalDateTime utc(Instant moment) {
    return java.time.LocalDateTime.ofInstant(moment, java.time.ZoneOffset.UTC);
  }

  private static int of(long count) {
    return Math.toIntExact(count);
  }
}
