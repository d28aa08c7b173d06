package org.sixfold.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.MICRO_PATH;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.OTHER_MICRO;
import static org.sixfold.worklist.StandIns.OTHER_PATH;
import static org.sixfold.worklist.StandIns.SUBDISTRICT_PATH;
import static org.sixfold.worklist.StandIns.user;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.Board;
import org.sixfold.board.BoardCase;
import org.sixfold.board.BoardFilter;
import org.sixfold.board.FigurePage;
import org.sixfold.casefile.Admissions;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CasePath;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.Stage;
import org.sixfold.report.Ledger.Line;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.Cases;
import org.sixfold.worklist.Statements;
import org.sixfold.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Opening + in − out = closing, for every state, place and day, and each is a sum of cases. */
@WorklistTest
class LedgerTest {

  static final SignedInUser ROOM = user(Role.SUPERVISOR);
  private static final LocalDate FIRST = LocalDate.of(2021, 12, 11);
  private static final Map<String, String> PLACES =
      Map.of(MICRO, MICRO_PATH, OTHER_MICRO, OTHER_PATH);

  @Autowired Ledgers ledgers;
  @Autowired Board board;
  @Autowired Cases cases;
  @Autowired CaseFiles files;
  @Autowired CasePath path;
  @Autowired Admissions admissions;
  @Autowired Statements statements;
  @Autowired HandClock clock;
  @Autowired JdbcTemplate jdbc;

  private final TownBook book = new TownBook();

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
            "case_tally",
            "case_standing",
            "person",
            "case_file")) {
      jdbc.update("delete from " + table);
    }
    clock.set(NINE);
  }

  @Test
  void everyDayOfAWeekAddsUp() {
    Random chance = new Random(6);
    List<Ledger> atTheEnd = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      for (int hour = 0; hour < 14; hour++) {
        clock.set(NINE.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour)));
        act(chance);
        if (hour % 6 == 0) {
          compare(null, clock.now().plusMillis(1));
        }
      }
      atTheEnd.add(ledgers.of(ROOM, null, null, LedgerPart.DAY));
    }

    clock.set(NINE.plus(Duration.ofDays(8)));
    for (Ledger seen : atTheEnd) {
      Ledger past = ledgers.of(ROOM, seen.day(), null, LedgerPart.DAY);
      assertThat(past.lines()).isEqualTo(seen.lines());
      assertThat(past.total()).isEqualTo(seen.total());
      assertThat(past.balanced()).isTrue();
      compare(seen.day(), past.asOf());
    }
    assertThat(atTheEnd).anyMatch(one -> one.total().in() > 1);
    assertThat(atTheEnd.stream().flatMap(one -> one.lines().stream()))
        .filteredOn(line -> line.out() > 0)
        .extracting(Line::state)
        .contains("CHECKING", "UNDER_CONTROL", "IN_HOSPITAL");
  }

  /** Something happens to somebody, or somebody new comes. */
  private void act(Random chance) {
    Instant now = clock.now();
    int what = chance.nextInt(8);
    List<String> open = book.in(CaseState.CHECKING, CaseState.UNDER_CONTROL, CaseState.IN_HOSPITAL);
    if (what < 3 || open.isEmpty()) {
      String grid = chance.nextBoolean() ? MICRO : OTHER_MICRO;
      cases
          .open(what == 2 ? 2 : chance.nextInt(2), grid, false)
          .forEach(id -> book.note(id, now, CaseState.CHECKING, PLACES.get(grid)));
      return;
    }
    String id = open.get(chance.nextInt(open.size()));
    TownBook.Stand is = book.now(id);
    if (what == 3) {
      String grid = is.path().equals(MICRO_PATH) ? OTHER_MICRO : MICRO;
      files.place(id, grid, "test");
      book.note(id, now, is.state(), PLACES.get(grid));
    } else if (what == 4) {
      files.close(id, CaseState.NOT_CONCERNED, "test");
      book.note(id, now, CaseState.NOT_CONCERNED, is.path());
    } else if (is.state() == CaseState.CHECKING) {
      files.enterStage(id, Stage.ISOLATION);
      cases.sign(id, null, NINE.plus(Duration.ofDays(30)));
      book.note(id, now, CaseState.UNDER_CONTROL, is.path());
    } else if (is.state() == CaseState.UNDER_CONTROL) {
      admissions.admit(id);
      book.note(id, now, CaseState.IN_HOSPITAL, is.path());
    } else {
      admissions.discharge(id, now);
      book.note(id, now, CaseState.CHECKING, is.path());
    }
  }

  private void compare(LocalDate date, Instant end) {
    for (String grid : new String[] {null, MICRO, OTHER_MICRO}) {
      String where = grid == null ? SUBDISTRICT_PATH : PLACES.get(grid);
      Ledger ledger = ledgers.of(ROOM, date, grid, LedgerPart.DAY);
      for (Line line : ledger.lines()) {
        CaseState state = CaseState.valueOf(line.state());
        assertThat(line)
            .as(date + " " + grid)
            .isEqualTo(
                new Line(
                    line.state(),
                    book.stood(state, where, ledger.from()),
                    book.came(state, where, ledger.from(), end),
                    book.went(state, where, ledger.from(), end),
                    book.stood(state, where, end),
                    0));
        listsAre(line, date, grid, state);
      }
      listsAre(ledger.total(), date, grid, null);
      assertThat(ledger.total().difference()).isZero();
      assertThat(ledger.balanced()).isTrue();
      if (date == null) {
        assertThat(board.view(ROOM, BoardFilter.of(grid)).states())
            .as("the board at that moment")
            .allSatisfy((state, n) -> assertThat(closing(ledger, state)).isEqualTo(n));
      }
    }
  }

  private void listsAre(Line line, LocalDate date, String grid, CaseState state) {
    assertThat(listed(date, grid, LedgerEntry.OPENING, state)).isEqualTo(line.opening());
    assertThat(listed(date, grid, LedgerEntry.IN, state)).isEqualTo(line.in());
    assertThat(listed(date, grid, LedgerEntry.OUT, state)).isEqualTo(line.out());
    assertThat(listed(date, grid, LedgerEntry.CLOSING, state)).isEqualTo(line.closing());
  }

  private long listed(LocalDate date, String grid, LedgerEntry entry, CaseState state) {
    List<BoardCase> all = new ArrayList<>();
    String cursor = null;
    FigurePage<BoardCase> page;
    do {
      page = ledgers.cases(ROOM, date, grid, LedgerPart.DAY, entry, state, Paging.of(20, cursor));
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    assertThat(all).hasSize((int) page.count()).doesNotHaveDuplicates();
    assertThat(all.stream().mapToLong(BoardCase::amount).sum()).isEqualTo(page.total());
    return page.total();
  }

  private static long closing(Ledger ledger, String state) {
    return ledger.lines().stream()
        .filter(line -> line.state().equals(state))
        .findAny()
        .orElseThrow()
        .closing();
  }

  @Test
  void aStateChangedByHandIsNamed() {
    List<String> opened = cases.open(3, MICRO, false);
    jdbc.update("update case_file set case_state = 'RETURNED' where id = ?", opened.get(1));

    Ledger ledger = ledgers.of(ROOM, null, null, LedgerPart.DAY);

    assertThat(ledger.balanced()).isFalse();
    assertThat(ledger.unbalanced()).containsExactly(opened.get(1));
    assertThat(ledger.lines().stream().filter(line -> line.difference() != 0))
        .extracting(Line::state)
        .containsExactly("CHECKING", "RETURNED");
    assertThat(ledgers.of(ROOM, null, OTHER_MICRO, LedgerPart.DAY).balanced()).isTrue();
  }

  @Test
  void aLineOfTheBookChangedByHandIsNamed() {
    List<String> opened = cases.open(3, MICRO, false);
    clock.set(NINE.plus(Duration.ofHours(1)));
    files.close(opened.get(0), CaseState.NOT_CONCERNED, "test");
    files.close(opened.get(1), CaseState.RETURNED, "test");
    assertThat(ledgers.of(ROOM, null, null, LedgerPart.DAY).balanced()).isTrue();

    jdbc.update(
        "update case_standing set case_state = 'IN_HOSPITAL' where case_id = ? and until_at is not"
            + " null",
        opened.get(1));
    jdbc.update("delete from case_standing where case_id = ?", opened.get(2));

    assertThat(ledgers.of(ROOM, FIRST, null, LedgerPart.DAY).unbalanced())
        .containsExactly(opened.get(1), opened.get(2));
  }

  /** Three people at nine, one ends at ten to nine in the evening, one comes at eleven. */
  @Test
  void theHoursAfterTheReportAreABookOfTheirOwn() {
    List<String> opened = cases.open(3, MICRO, false);
    Instant reported = Instant.parse("2021-12-11T12:30:00Z");
    clock.set(reported.minusSeconds(1));
    assertThatThrownBy(() -> ledgers.of(ROOM, null, null, LedgerPart.EVENING))
        .hasMessage("report.dayInvalid");
    clock.set(reported.plus(Duration.ofMinutes(20)));
    files.close(opened.get(0), CaseState.RETURNED, "test");
    clock.set(reported.plus(Duration.ofMinutes(150)));
    String late = cases.open(1, MICRO, false).get(0);
    clock.set(NINE.plus(Duration.ofDays(1)));
    cases.open(5, MICRO, false);

    Ledger evening = ledgers.of(ROOM, FIRST, null, LedgerPart.EVENING);

    assertThat(evening.from()).isEqualTo(reported);
    assertThat(evening.asOf()).isEqualTo(Instant.parse("2021-12-11T16:00:00Z"));
    assertThat(evening.balanced()).isTrue();
    assertThat(evening.lines()).contains(new Line("CHECKING", 3, 1, 1, 3, 0));
    assertThat(evening.lines()).contains(new Line("RETURNED", 0, 1, 0, 1, 0));
    assertThat(evening.total()).isEqualTo(new Line(null, 3, 1, 0, 4, 0));
    assertThat(evening.total().closing())
        .isEqualTo(ledgers.of(ROOM, null, null, LedgerPart.DAY).total().opening());
    assertThat(
            ledgers
                .cases(
                    ROOM, FIRST, null, LedgerPart.EVENING, LedgerEntry.IN, null, Paging.of(5, null))
                .items())
        .extracting(BoardCase::id)
        .containsExactly(late);
  }

  @Test
  void aLedgerTakesTheSameStatementsHoweverManyCasesThereAre() {
    cases.open(1, MICRO, false);
    int few = statements.during(() -> ledgers.of(ROOM, null, null, LedgerPart.DAY)).size();
    cases.open(40, OTHER_MICRO, false);

    assertThat(statements.during(() -> ledgers.of(ROOM, null, null, LedgerPart.DAY)))
        .hasSize(few)
        .hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void whoMaySeeItIsDecidedByRoleAndGrid() {
    cases.open(2, MICRO, false);
    cases.open(5, OTHER_MICRO, false);
    SignedInUser member = user(Role.GRID_MEMBER);

    assertThat(ledgers.of(member, null, null, LedgerPart.DAY).total().closing()).isEqualTo(2);
    assertThatThrownBy(() -> ledgers.of(member, null, OTHER_MICRO, LedgerPart.DAY))
        .isInstanceOf(ProblemException.class)
        .hasMessage("access.forbidden");
    assertThatThrownBy(() -> ledgers.of(user(Role.LAB), null, null, LedgerPart.DAY))
        .hasMessage("access.forbidden");
    assertThatThrownBy(() -> ledgers.of(ROOM, FIRST.plusDays(1), null, LedgerPart.DAY))
        .hasMessage("report.dayInvalid");
  }
}
