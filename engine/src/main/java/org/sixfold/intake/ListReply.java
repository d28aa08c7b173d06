package org.sixfold.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sixfold.access.Masking;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.Summary;
import org.sixfold.casefile.CaseState;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.intake.persistence.CheckedCaseRow;
import org.sixfold.intake.persistence.IntakeMapper;
import org.sixfold.intake.persistence.ListReplyMapper;
import org.sixfold.intake.persistence.ListRow;
import org.sixfold.intake.persistence.OutcomeRow;
import org.sixfold.intake.reading.Field;
import org.sixfold.intake.reading.SourceRow;
import org.sixfold.shared.SafeText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The answer to the sender: every row as it was written, with its outcome so far. */
@Service
public class ListReply {

  private static final int BATCH = 500;

  private static final String[] HEADER = {
    "序号", "姓名", "证件号码", "联系电话", "现住地址", "来源地", "抵达日期", "处理结果", "说明", "提醒", "归属网格", "当前状态"
  };

  private final ListViews views;
  private final IntakeMapper mapper;
  private final CaseFiles caseFiles;
  private final Grids grids;
  private final CellsJson cells;
  private final ReplyWords words;
  private final ListReplyMapper replies;
  private final ObjectProvider<ContactTries> tries;

  ListReply(
      ListViews views,
      IntakeMapper mapper,
      CaseFiles caseFiles,
      Grids grids,
      CellsJson cells,
      ReplyWords words,
      ListReplyMapper replies,
      ObjectProvider<ContactTries> tries) {
    this.views = views;
    this.mapper = mapper;
    this.caseFiles = caseFiles;
    this.grids = grids;
    this.cells = cells;
    this.words = words;
    this.replies = replies;
    this.tries = tries;
  }

  /**
   * What an answer says; its rows are answered, not reached, or open.
   *
   * @param rows rows that have an outcome
   * @param answered rejected ones, and those whose people are checked or under control
   * @param notReached it was tried, and nobody was reached: an answer too
   * @param open nobody has tried yet, or the check goes on
   */
  public record Answers(int rows, int answered, int notReached, int open) {}

  Answers answers(ListRow list) {
    List<CheckedCaseRow> checked = replies.stillChecked(list.id());
    Map<String, Integer> tried = notReached(checked.stream().map(CheckedCaseRow::caseId).toList());
    int all = checked.stream().mapToInt(CheckedCaseRow::rowCount).sum();
    int notReached =
        checked.stream()
            .filter(row -> tried.containsKey(row.caseId()))
            .mapToInt(CheckedCaseRow::rowCount)
            .sum();
    return new Answers(list.rowCount(), list.rowCount() - all, notReached, all - notReached);
  }

  private Map<String, Integer> notReached(List<String> caseIds) {
    Map<String, Integer> all = new HashMap<>();
    for (int from = 0; from < caseIds.size(); from += BATCH) {
      List<String> some = caseIds.subList(from, Math.min(caseIds.size(), from + BATCH));
      tries.forEach(one -> all.putAll(one.notReached(some)));
    }
    return all;
  }

  /** Name of the reply's file. */
  public String fileName(String listId) {
    ListRow list = views.find(listId);
    return list.name().replaceAll("\\.[^.]*$", "") + "-反馈.xlsx";
  }

  /**
   * Writes the workbook as it is read, a few hundred rows in memory.
   *
   * @param unmasked whether documents and phones are given as they came from the sender
   * @return what it says
   */
  public Answers write(String listId, boolean unmasked, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Sixfold", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("反馈");
      for (int i = 0; i < HEADER.length; i++) {
        sheet.inlineString(0, i, HEADER[i]);
      }
      int after = 0;
      Answers answers = new Answers(0, 0, 0, 0);
      List<OutcomeRow> rows = mapper.rows(listId, null, null, after, BATCH);
      while (!rows.isEmpty()) {
        answers = write(rows, unmasked, sheet, answers);
        sheet.flush();
        after = rows.get(rows.size() - 1).rowNo();
        rows = mapper.rows(listId, null, null, after, BATCH);
      }
      return answers;
    }
  }

  private Answers write(List<OutcomeRow> rows, boolean unmasked, Worksheet sheet, Answers before) {
    List<String> caseIds =
        rows.stream().map(OutcomeRow::caseId).filter(Objects::nonNull).distinct().toList();
    Map<String, Summary> states = caseIds.isEmpty() ? Map.of() : caseFiles.summaries(caseIds);
    Map<String, Integer> tried =
        notReached(
            states.values().stream()
                .filter(one -> one.state() == CaseState.CHECKING)
                .map(Summary::caseId)
                .toList());
    int checking = 0;
    int notReached = 0;
    for (OutcomeRow row : rows) {
      SourceRow source = cells.read(row.rowNo(), row.cells());
      String document = source.text(Field.DOCUMENT);
      String phone = source.text(Field.PHONE);
      String[] texts = {
        String.valueOf(row.rowNo()),
        source.text(Field.NAME),
        unmasked ? document : Masking.document(RowCheck.document(document)),
        unmasked ? phone : Masking.phone(RowCheck.phone(phone)),
        source.text(Field.ADDRESS),
        source.text(Field.ORIGIN),
        words.day(source.cell(Field.ARRIVAL)),
        words.result(row),
        words.detail(row),
        words.warnings(row),
        row.grid() == null ? "" : grids.find(row.grid()).map(Grid::name).orElse(row.grid()),
        words.state(row.caseId() == null ? null : states.get(row.caseId()), tried)
      };
      boolean isChecking =
          row.caseId() != null
              && states.containsKey(row.caseId())
              && states.get(row.caseId()).state() == CaseState.CHECKING;
      checking += isChecking ? 1 : 0;
      notReached += isChecking && tried.containsKey(row.caseId()) ? 1 : 0;
      for (int i = 0; i < texts.length; i++) {
        sheet.inlineString(row.rowNo(), i, SafeText.forSpreadsheet(texts[i]));
      }
    }
    return new Answers(
        before.rows() + rows.size(),
        before.answered() + rows.size() - checking,
        before.notReached() + notReached,
        before.open() + checking - notReached);
  }
}
