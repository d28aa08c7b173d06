package org.sixfold.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseState;
import org.sixfold.shared.ProblemException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the command room does with a list once it is open. */
@IntakeTest
class ListAfterwardsTest {

  @Autowired HandedIn handedIn;
  @Autowired RowCorrection correction;
  @Autowired ListMapping mapping;
  @Autowired ListWorker worker;
  @Autowired ListViews views;
  @Autowired ListWithdrawal withdrawal;
  @Autowired ListReply reply;
  @Autowired CaseFiles caseFiles;
  @Autowired JdbcTemplate database;

  @Test
  void a_rejected_row_is_corrected_in_place() {
    String id =
        handedIn
            .openCsv(
                "correct.csv",
                "姓名,证件号码,电话,住址\n更一,33078419900101000,14011110001,卫星社区\n更二,330784199002020009,,\n")
            .id();
    assertThat(handedIn.rows(id).get(0).detail()).isEqualTo("DOCUMENT_TRUNCATED");
    assertThat(handedIn.rows(id).get(0).person().document()).isEqualTo("33078419900101000");

    assertThatThrownBy(() -> correction.correct(id, 1, Map.of("document", "330784199001010007")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.errors().get(0).code())
                    .isEqualTo("list.row.DOCUMENT_CHECK_DIGIT"));
    RowView corrected = correction.correct(id, 1, Map.of("document", "330784199001010001"));

    assertThat(corrected.result()).isEqualTo(RowResult.NEW);
    assertThat(corrected.grid()).isEqualTo("330784001002");
    ListView list = views.list(id);
    assertThat(List.of(list.rows(), list.created(), list.rejected())).containsExactly(2, 2, 0);
    assertThatThrownBy(() -> correction.correct(id, 1, Map.of("name", "甲")))
        .hasMessage("list.rowNotRejected");
  }

  @Test
  void columns_are_given_by_hand_where_they_cannot_be_told() {
    String id = handedIn.openCsv("mapping.csv", "甲,乙,丙\nx1,E1234567,y\nx2,E1234568,z\n").id();
    ListView waiting = views.list(id);
    assertThat(waiting.state()).isEqualTo(ListState.MAPPING_NEEDED);
    assertThat(waiting.columns()).containsExactly("甲", "乙", "丙");

    assertThatThrownBy(() -> mapping.map(id, Map.of("name", "甲")))
        .hasMessage("list.mappingIncomplete");
    assertThatThrownBy(() -> mapping.map(id, Map.of("name", "丁")))
        .hasMessage("list.mappingUnknown");
    mapping.map(id, Map.of("name", "甲", "document", "B"));
    worker.runAll();

    assertThat(views.list(id).state()).isEqualTo(ListState.DONE);
    assertThat(handedIn.rows(id))
        .extracting(row -> row.person().name())
        .containsExactly("x1", "x2");
    assertThatThrownBy(() -> mapping.map(id, Map.of())).hasMessage("list.noMappingNeeded");
  }

  @Test
  void a_wrong_list_is_withdrawn_but_touched_cases_stay() {
    String text = "姓名,证件号码\n撤一,E8800001\n撤二,E8800002\n撤三,E8800003\n";
    String id = handedIn.openCsv("wrong.csv", text).id();
    List<RowView> rows = handedIn.rows(id);
    database.update(
        "insert into task_answer (task_id, case_id, kind, outcome, answers, answered_by, answered_at)"
            + " values ('t-withdraw', ?, 'check-by-phone', 'NO_ANSWER', '{}', 'gm', current_timestamp)",
        rows.get(1).caseId());
    handedIn.openCsv("another.csv", "姓名,证件号码\n撤三,E8800003\n");

    ListWithdrawal.Withdrawn withdrawn = withdrawal.withdraw(id);

    assertThat(withdrawn.annulled()).isEqualTo(1);
    assertThat(withdrawn.touched()).containsExactly(rows.get(1).caseId(), rows.get(2).caseId());
    assertThat(caseFiles.summaries(List.of(rows.get(0).caseId())).values())
        .extracting(CaseFiles.Summary::state)
        .containsExactly(CaseState.ANNULLED);
    assertThat(views.list(id).problem().code()).isEqualTo("list.withdrawn");
    assertThat(handedIn.receive("wrong.csv", text.getBytes()).first()).isTrue();
    worker.runAll();
  }

  @Test
  void the_reply_tells_every_row_and_is_no_formula() throws IOException {
    String id =
        handedIn
            .openCsv(
                "reply.csv", "姓名,证件号码,联系电话\n=cmd|'/c calc'!A1,E8900001,+86 14000000003\n无证人,,\n")
            .id();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    reply.write(id, true, out);

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(3);
      assertThat(rows.get(1).getCellText(1)).isEqualTo("'=cmd|'/c calc'!A1");
      assertThat(rows.get(1).getCellText(3)).isEqualTo("+86 14000000003");
      assertThat(rows.get(1).getCellText(7)).isEqualTo("已建档核查");
      assertThat(rows.get(1).getCellText(11)).isEqualTo("核查中");
      assertThat(rows.get(2).getCellText(8)).contains("缺少证件号码");
    }
  }

  @Test
  void a_recent_answer_answers_again_unless_the_row_says_otherwise() {
    String text = "姓名,证件号码,抵达日期\n近一,E8700001,2021-12-01\n近二,E8700002,2021-12-01\n";
    List<RowView> rows = handedIn.rows(handedIn.openCsv("recent.csv", text).id());
    rows.forEach(row -> caseFiles.close(row.caseId(), CaseState.NOT_CONCERNED, "check"));
    String again = "姓名,证件号码,抵达日期\n近一,E8700001,2021-12-02\n近二,E8700002,2099-01-01\n";

    List<RowView> later = handedIn.rows(handedIn.openCsv("recent2.csv", again).id());

    assertThat(later)
        .extracting(RowView::result)
        .containsExactly(RowResult.MERGED_RECENT_ANSWER, RowResult.NEW);
    assertThat(later.get(0).caseId()).isEqualTo(rows.get(0).caseId());
  }
}
