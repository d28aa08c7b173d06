package org.sixfold.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;
import static org.sixfold.worklist.StandIns.OTHER_MICRO;
import static org.sixfold.worklist.StandIns.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.audit.Audit;
import org.sixfold.board.Board;
import org.sixfold.board.BoardFilter;
import org.sixfold.board.BoardView;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CasePath;
import org.sixfold.casefile.CaseState;
import org.sixfold.notification.Notifications;
import org.sixfold.report.DailyFigures.Numbers;
import org.sixfold.shared.SixfoldProperties;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.Cases;
import org.sixfold.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The report says what the board said, is made once, and stays as it was made. */
@WorklistTest
class DailyReportTest {

  private static final SignedInUser ROOM = user(Role.SUPERVISOR);
  private static final LocalDate DAY = LocalDate.of(2021, 12, 11);
  private static final Instant HALF_PAST_EIGHT = Instant.parse("2021-12-11T12:30:00Z");

  @Autowired DailyReports reports;
  @Autowired DailyReading reading;
  @Autowired ReportTimes times;
  @Autowired DailyReportMaking making;
  @Autowired ReportFiles files;
  @Autowired Board board;
  @Autowired Cases cases;
  @Autowired CaseFiles caseFiles;
  @Autowired CasePath path;
  @Autowired SixfoldProperties product;
  @Autowired UserDirectory users;
  @Autowired Audit audit;
  @Autowired HandClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void emptyTown() {
    jdbc.queryForList(
            "select distinct case_id from work_item where item_state = 'OPEN'", String.class)
        .forEach(caseId -> path.cancel(caseId, "test"));
    for (String table :
        List.of(
            "work_item",
            "case_tally",
            "case_standing",
            "intake_row",
            "intake_list",
            "person",
            "case_file",
            "daily_figures",
            "daily_report_reader",
            "notice",
            "outbox_mail")) {
      jdbc.update("delete from " + table);
    }
    clock.set(NINE);
  }

  @Test
  void itSaysWhatTheBoardSaysAtThatMoment() {
    List<String> opened = cases.open(4, MICRO, true);
    cases.open(2, OTHER_MICRO, false);
    caseFiles.close(opened.get(0), CaseState.NOT_CONCERNED, "test");
    clock.set(NINE.plus(Duration.ofHours(3)));

    DailyFigures figures = reports.figures(ROOM, null);

    BoardView view = board.view(ROOM, BoardFilter.ALL);
    assertThat(figures.board()).isEqualTo(Numbers.of(view));
    assertThat(figures.asOf()).isEqualTo(view.asOf()).isEqualTo(figures.ledger().asOf());
    assertThat(closing(figures)).isEqualTo(view.states());
    assertThat(figures.ledger().balanced()).isTrue();
    assertThat(figures.made()).isFalse();
    assertThat(figures.byGrid().stream().mapToLong(Timeliness.Line::late).sum())
        .isEqualTo(figures.byRole().stream().mapToLong(Timeliness.Line::late).sum())
        .isEqualTo(view.tasks().overdue())
        .isPositive();
  }

  private static Map<String, Long> closing(DailyFigures figures) {
    return figures.ledger().lines().stream()
        .collect(Collectors.toMap(Ledger.Line::state, Ledger.Line::closing));
  }

  @Test
  void onceMadeItStaysAsItIs() {
    List<String> opened = cases.open(3, MICRO, false);
    clock.set(HALF_PAST_EIGHT);
    assertThat(making.runDue(clock.now())).isEqualTo(1);
    DailyFigures made = reports.figures(ROOM, DAY);

    clock.set(HALF_PAST_EIGHT.plusSeconds(60));
    caseFiles.close(opened.get(0), CaseState.RETURNED, "test");
    cases.open(5, MICRO, false);
    assertThat(reports.figures(ROOM, DAY)).isEqualTo(made);
    clock.set(HALF_PAST_EIGHT.plus(Duration.ofDays(3)));

    assertThat(reports.figures(ROOM, DAY)).isEqualTo(made);
    assertThat(made.made()).isTrue();
    assertThat(made.asOf()).isEqualTo(HALF_PAST_EIGHT);
    assertThat(made.ledger().total().closing()).isEqualTo(3);
    assertThat(reports.overview(ROOM).days()).containsExactly(DAY);
    assertThatThrownBy(() -> reports.figures(ROOM, DAY.plusDays(1))).hasMessage("report.none");
    assertThatThrownBy(() -> reports.figures(ROOM, DAY.plusDays(4)))
        .hasMessage("report.dayInvalid");
  }

  @Test
  void reportFollowsOnReport() {
    List<String> opened = cases.open(3, MICRO, false);
    clock.set(HALF_PAST_EIGHT.plusSeconds(7));
    assertThat(making.runDue(clock.now())).isEqualTo(1);
    clock.set(HALF_PAST_EIGHT.plus(Duration.ofHours(2)));
    caseFiles.close(opened.get(0), CaseState.RETURNED, "test");
    cases.open(5, MICRO, false);
    clock.set(HALF_PAST_EIGHT.plus(Duration.ofDays(1)));
    assertThat(making.runDue(clock.now())).isEqualTo(1);

    Ledger first = reports.figures(ROOM, DAY).ledger();
    DailyFigures second = reports.figures(ROOM, DAY.plusDays(1));

    for (int i = 0; i < first.lines().size(); i++) {
      Ledger.Line evening = second.evening().lines().get(i);
      assertThat(evening.opening()).isEqualTo(first.lines().get(i).closing());
      assertThat(evening.closing()).isEqualTo(second.ledger().lines().get(i).opening());
      assertThat(evening.difference()).isZero();
    }
    assertThat(second.evening().from()).isEqualTo(HALF_PAST_EIGHT.plusSeconds(7));
    assertThat(second.evening().total().in()).isEqualTo(5);
  }

  @Test
  void itIsComparedWithTheSameHoursOfEarlierDays() {
    cases.open(1, MICRO, false);
    clock.set(NINE.plus(Duration.ofDays(6)));
    cases.open(2, MICRO, false);
    clock.set(NINE.plus(Duration.ofDays(6)).plus(Duration.ofHours(5)));
    cases.open(4, MICRO, false);
    clock.set(NINE.plus(Duration.ofDays(7)).plus(Duration.ofHours(1)));

    DailyFigures figures = reports.figures(ROOM, null);

    assertThat(figures.ledger().total().closing()).isEqualTo(7);
    assertThat(figures.compared()).extracting(DailyFigures.Compared::daysBefore).contains(1, 7);
    assertThat(figures.compared().get(0).total()).isEqualTo(Ledger.Line.of(null, 1, 2, 0, 3));
    assertThat(figures.compared().get(1).total()).isEqualTo(Ledger.Line.of(null, 0, 1, 0, 1));
  }

  @Test
  void itIsMadeOnceADayOnHoweverManyNodes() throws Exception {
    reports.tell(ROOM, true);
    reports.tell(user(Role.SUBDISTRICT_LEADER), true);
    jdbc.update(
        "insert into daily_report_reader (username, since_at) values ('gone', ?)",
        "2021-12-01 00:00:00");
    clock.set(HALF_PAST_EIGHT);
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> run = () -> making.runDue(HALF_PAST_EIGHT);
      int made = 0;
      for (Future<Integer> node : nodes.invokeAll(List.of(run, run, run, run))) {
        made += node.get();
      }
      assertThat(made).isEqualTo(1);
    } finally {
      nodes.shutdownNow();
    }
    assertThat(making.runDue(HALF_PAST_EIGHT.plusSeconds(5))).isZero();
    assertThat(count("daily_figures")).isEqualTo(1);
    assertThat(jdbc.queryForList("select username from notice order by username", String.class))
        .containsExactly("subdistrict-leader", "supervisor");
    assertThat(jdbc.queryForList("select content from outbox_mail", String.class))
        .allSatisfy(content -> assertThat(content).contains("2021-12-11").doesNotContain("罗"));
  }

  @Test
  void itIsDueAtItsTimeEveryDay() {
    assertThat(making.nextDue()).contains(HALF_PAST_EIGHT);
    assertThat(making.runDue(HALF_PAST_EIGHT.minusMillis(1))).isZero();
    clock.set(HALF_PAST_EIGHT.plus(Duration.ofMinutes(40)));
    assertThat(making.runDue(clock.now())).as("late, but the same day").isEqualTo(1);
    assertThat(making.nextDue()).contains(HALF_PAST_EIGHT.plus(Duration.ofDays(1)));
    clock.set(HALF_PAST_EIGHT.plus(Duration.ofDays(1)));
    assertThat(making.runDue(clock.now())).isEqualTo(1);
    assertThat(count("daily_figures")).isEqualTo(2);
  }

  @Test
  void whatFailsLeavesNothingAndIsTriedAgain() {
    reports.tell(ROOM, true);
    clock.set(HALF_PAST_EIGHT);
    Notifications broken =
        mails -> {
          throw new IllegalStateException("on purpose");
        };
    DailyReportMaking failing =
        new DailyReportMaking(
            reports, reading, times, product, users, broken, audit, transaction, clock);

    assertThatThrownBy(() -> failing.runDue(clock.now())).hasMessage("on purpose");
    assertThat(count("daily_figures")).isZero();
    assertThat(making.runDue(clock.now())).isEqualTo(1);
    assertThat(count("outbox_mail")).isEqualTo(1);
  }

  private int count(String table) {
    return jdbc.queryForObject("select count(*) from " + table, Integer.class);
  }

  @Test
  void tellingIsOnesOwnChoice() {
    assertThat(reports.overview(ROOM).told()).isFalse();
    assertThat(reports.tell(ROOM, true).told()).isTrue();
    assertThat(reports.tell(ROOM, true).told()).isTrue();
    assertThat(reports.overview(user(Role.ADMIN)).told()).isFalse();
    assertThat(reports.tell(ROOM, false).told()).isFalse();
    assertThatThrownBy(() -> reports.tell(user(Role.DOCTOR), true)).hasMessage("access.forbidden");
    assertThatThrownBy(() -> reports.figures(user(Role.GRID_MEMBER), null))
        .hasMessage("access.forbidden");
  }

  @Test
  void theWorkbookHoldsTheSameNumbersAndNoFormula() throws IOException {
    cases.open(3, MICRO, true);
    jdbc.update(
        """
        insert into intake_list (id, name, source, list_date, contact_list, file_hash, list_state,
          rows_in_file, row_count, created_count, merged_in_list, merged_open_case,
          merged_recent_answer, rejected_count, unplaced_count, outside_count, received_by, received_at)
        values ('l-1', '=HYPERLINK("http://x.example")', 'x', '2021-12-11', false, 'h', 'DONE',
          0, 0, 0, 0, 0, 0, 0, 0, 0, 'x', '2021-12-11 01:00:00')""");
    clock.set(NINE.plus(Duration.ofHours(3)));
    DailyFigures figures = reports.figures(ROOM, null);

    ReportFiles.Written file = files.workbook(ROOM, null);

    assertThat(file.name()).isEqualTo("日报-2021-12-11-未定稿.xlsx");
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file.content()))) {
      List<Sheet> sheets = workbook.getSheets().toList();
      assertThat(sheets).hasSize(7);
      for (Sheet sheet : sheets) {
        for (Row row : sheet.read()) {
          assertThat(row.stream().filter(cell -> cell != null).map(Cell::getFormula))
              .containsOnlyNulls();
        }
      }
      List<Row> ledger = sheets.get(0).read();
      assertThat(ledger.get(0).getCellText(0)).isEqualTo("状态台账 Ledger of states");
      assertThat(ledger.get(1).getCellText(0)).contains("2021-12-11", "12:00", "未定稿");
      Row checking =
          ledger.stream()
              .filter(row -> row.getCellText(0).startsWith("核查中"))
              .findFirst()
              .orElseThrow();
      assertThat(checking.getCellAsNumber(2).orElseThrow().longValue()).isEqualTo(3);
      assertThat(checking.getCellAsNumber(4).orElseThrow().longValue())
          .isEqualTo(figures.board().states().get("CHECKING"));
      assertThat(sheets.get(4).read().stream().map(row -> row.getCellText(0)))
          .contains("'=HYPERLINK(\"http://x.example\")");
    }
  }
}
