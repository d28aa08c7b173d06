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
import org.sixfold.casefile.Restrictions;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Opening + in − out = closing, for every state, place and day, and each is a sum of cases. */
@WorklistTest
class LedgerTest {

  private static final SignedInUser ROOM = user(Role.SUPERVISOR);
  private static final LocalDate FIRST = LocalDate.of(2021, 12, 11);
  private static final Map<String, String> PLACES =
      Map.of(MICRO, MICRO_PATH, OTHER_MICRO, OTHER_PATH);

  @Autowired Ledgers ledgers;
  @Autowired Board board;
  @Autowired Cases cases;
  @Autowired CaseFiles files;
  @Autowired CasePath path;
  @Autowired Admissions admissions;
  @Autowired Restrictions restrictions;
  @Autowired Statements statements;
  @Autowired HandClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

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
      atTheEnd.add(ledgers.of(ROOM, null, null));
    }

    clock.set(NINE.plus(Duration.ofDays(8)));
    for (Ledger seen : atTheEnd) {
      Ledger past = ledgers.of(ROOM, seen.day(), null);
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
      sign(id);
      book.note(id, now, CaseState.UNDER_CONTROL, is.path());
    } else if (is.state() == CaseState.UNDER_CONTROL) {
      admissions.admit(id);
      book.note(id, now, CaseState.IN_HOSPITAL, is.path());
    } else {
      admissions.discharge(id, now);
      book.note(id, now, CaseState.CHECKING, is.path());
    }
  }

  private void sign(String id) {
    transaction.executeWithoutResult(
        status ->
            restrictions.sign(
                new Restrictions.Signed(
                    id,
                    "指挥部",
                    "第四十一条",
                    "1号",
                    "R",
                    "doctor",
                    "deciding-officer",
                    List.of(
                        new Restrictions.Part(
                            Restrictions.Kind.HOME_ISOLATION,
                            "R",
                            null,
                            NINE.plus(Duration.ofDays(30)))))));
  }

  private void compare(LocalDate date, Instant end) {
    for (String grid : new String[] {null, MICRO, OTHER_MICRO}) {
      String where = grid == null ? SUBDISTRICT_PATH : PLACES.get(grid);
      Ledger ledger = ledgers.of(ROOM, date, grid);
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
      page = ledgers.cases(ROOM, date, grid, entry, state, Paging.of(20, cursor));
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

    Ledger ledger = ledgers.of(ROOM, null, null);

    assertThat(ledger.balanced()).isFalse();
    assertThat(ledger.unbalanced()).containsExactly(opened.get(1));
    assertThat(ledger.lines().stream().filter(line -> line.difference() != 0))
        .extracting(Line::state)
        .containsExactly("CHECKING", "RETURNED");
    assertThat(ledgers.of(ROOM, null, OTHER_MICRO).balanced()).isTrue();
  }

  @Test
  void aLineOfTheBookChangedByHandIsNamed() {
    List<String> opened = cases.open(3, MICRO, false);
    clock.set(NINE.plus(Duration.ofHours(1)));
    files.close(opened.get(0), CaseState.NOT_CONCERNED, "test");
    files.close(opened.get(1), CaseState.RETURNED, "test");
    assertThat(ledgers.of(ROOM, null, null).balanced()).isTrue();

    jdbc.update(
        "update case_standing set case_state = 'IN_HOSPITAL' where case_id = ? and until_at is not"
            + " null",
        opened.get(1));
    jdbc.update("delete from case_standing where case_id = ?", opened.get(2));

    assertThat(ledgers.of(ROOM, FIRST, null).unbalanced())
        .containsExactly(opened.get(1), opened.get(2));
  }

  @Test
  void aLedgerTakesTheSameStatementsHoweverManyCasesThereAre() {
    cases.open(1, MICRO, false);
    int few = statements.during(() -> ledgers.of(ROOM, null, null)).size();
    cases.open(40, OTHER_MICRO, false);

    assertThat(statements.during(() -> ledgers.of(ROOM, null, null)))
        .hasSize(few)
        .hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void whoMaySeeItIsDecidedByRoleAndGrid() {
    cases.open(2, MICRO, false);
    cases.open(5, OTHER_MICRO, false);
    SignedInUser member = user(Role.GRID_MEMBER);

    assertThat(ledgers.of(member, null, null).total().closing()).isEqualTo(2);
    assertThatThrownBy(() -> ledgers.of(member, null, OTHER_MICRO))
        .isInstanceOf(ProblemException.class)
        .hasMessage("access.forbidden");
    assertThatThrownBy(() -> ledgers.of(user(Role.LAB), null, null)).hasMessage("access.forbidden");
    assertThatThrownBy(() -> ledgers.of(ROOM, FIRST.plusDays(1), null))
        .hasMessage("report.dayInvalid");
  }
}
