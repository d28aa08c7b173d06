package org.sixfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.audit.AuditTrail;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntakeTest
class ListOpeningTest {

  private static final int ROWS_IN_ALL = 7073;

  @Autowired HandedIn handedIn;
  @Autowired ListReception reception;
  @Autowired ListWorker worker;
  @Autowired ListViews views;
  @Autowired BreakableCaseFiles caseFiles;
  @Autowired StatementCounter statements;
  @Autowired JdbcTemplate database;
  @Autowired AuditTrail audit;

  /**
   * The five lists one after another, the first one interrupted twice: end state, statements and
   * the second hand-in are looked at together, because opening 7,073 rows is not cheap.
   */
  @Test
  void five_lists_become_cases_whatever_interrupts_them() {
    int casesBefore = count("case_file where source = 'LIST' and list_id is not null");
    int before = statements.sent();
    for (int day = 11; day <= 15; day++) {
      String id =
          reception
              .receive(
                  TestLists.name(day),
                  TestLists.bytes(TestLists.name(day)),
                  "永康市防控办",
                  LocalDate.of(2021, 12, day))
              .id();
      if (day == 11) {
        interruptTwice(id);
      }
      worker.runAll();
      ListView list = views.list(id);
      assertThat(list.state()).isEqualTo(ListState.DONE);
      assertThat(list.rows()).isEqualTo(list.rowsInFile());
      assertThat(handedIn.rows(id).stream().map(ListOpeningTest::line))
          .containsExactlyElementsOf(TestLists.truth(day).stream().map(l -> without(l)).toList());
    }
    int sent = statements.sent() - before;
    assertThat(count("case_file where source = 'LIST' and list_id is not null") - casesBefore)
        .isEqualTo(6356);
    assertThat(sent).as("statements for %d rows", ROWS_IN_ALL).isLessThan(ROWS_IN_ALL);

    ListReception.Received again =
        handedIn.receive(TestLists.name(14), TestLists.bytes(TestLists.name(14)));
    assertThat(again.first()).isFalse();
    worker.runAll();
    assertThat(count("case_file where source = 'LIST' and list_id is not null") - casesBefore)
        .isEqualTo(6356);
    assertThat(count("intake_file")).isZero();
  }

  private void interruptTwice(String id) {
    caseFiles.chunksLeft.set(3);
    worker.runAll();
    assertThat(views.list(id).rows()).isEqualTo(300);
    assertThat(count("case_file where list_id = '" + id + "'")).isEqualTo(views.list(id).created());
    caseFiles.chunksLeft.set(0);
    worker.runAll();
    assertThat(views.list(id).rows()).isEqualTo(300);
    assertThat(views.list(id).state()).isEqualTo(ListState.OPENING);
    caseFiles.chunksLeft.set(-1);
  }

  @Test
  void a_list_of_contacts_makes_urgent_cases() {
    String csv = "姓名,证件号码,手机\n契一,E55500001,14000000001\n";
    String id =
        reception
            .receive("contacts.csv", csv.getBytes(), "市疾控密切接触者名单", LocalDate.of(2021, 12, 11))
            .id();
    worker.runAll();
    assertThat(views.list(id).state()).isEqualTo(ListState.DONE);
    assertThat(count("case_file where contact_list = true and list_id = '" + id + "'"))
        .isEqualTo(1);
  }

  @Test
  void every_list_tells_its_history() {
    ListView list = handedIn.openCsv("history.csv", "姓名,证件号码,联系电话\n何某,,14000000009\n没有证件,,\n");
    assertThat(list.created()).isEqualTo(1);
    assertThat(list.rejected()).isEqualTo(1);
    assertThat(audit.of("list:" + list.id(), Paging.of(null, null)).items())
        .extracting(entry -> entry.action())
        .containsExactly("list.done", "list.received");
  }

  private int count(String from) {
    return database.queryForObject("select count(*) from " + from, Integer.class);
  }

  private static String line(RowView row) {
    String detail = row.detail() == null ? "" : row.detail();
    String grid = row.grid() == null ? "" : row.grid();
    return String.join(
        ",",
        List.of(
            String.valueOf(row.row()),
            row.result().name(),
            detail,
            grid,
            String.join(" ", row.warnings())));
  }

  /** A truth line without its document, which rows show masked. */
  private static String without(String line) {
    String[] cells = line.split(",", -1);
    return String.join(",", cells[0], cells[1], cells[2], cells[4], cells[5]);
  }
}
