package org.sixfold.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sixfold.access.Masking;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.Summary;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.intake.persistence.IntakeMapper;
import org.sixfold.intake.persistence.ListRow;
import org.sixfold.intake.persistence.OutcomeRow;
import org.sixfold.intake.reading.Field;
import org.sixfold.intake.reading.SourceRow;
import org.sixfold.shared.SafeText;
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

  ListReply(
      ListViews views,
      IntakeMapper mapper,
      CaseFiles caseFiles,
      Grids grids,
      CellsJson cells,
      ReplyWords words) {
    this.views = views;
    this.mapper = mapper;
    this.caseFiles = caseFiles;
    this.grids = grids;
    this.cells = cells;
    this.words = words;
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
   */
  public void write(String listId, boolean unmasked, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Sixfold", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("反馈");
      for (int i = 0; i < HEADER.length; i++) {
        sheet.inlineString(0, i, HEADER[i]);
      }
      int after = 0;
      List<OutcomeRow> rows = mapper.rows(listId, null, null, after, BATCH);
      while (!rows.isEmpty()) {
        write(rows, unmasked, sheet);
        sheet.flush();
        after = rows.get(rows.size() - 1).rowNo();
        rows = mapper.rows(listId, null, null, after, BATCH);
      }
    }
  }

  private void write(List<OutcomeRow> rows, boolean unmasked, Worksheet sheet) {
    List<String> caseIds =
        rows.stream().map(OutcomeRow::caseId).filter(Objects::nonNull).distinct().toList();
    Map<String, Summary> states = caseIds.isEmpty() ? Map.of() : caseFiles.summaries(caseIds);
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
        words.state(row.caseId() == null ? null : states.get(row.caseId()))
      };
      for (int i = 0; i < texts.length; i++) {
        sheet.inlineString(row.rowNo(), i, SafeText.forSpreadsheet(texts[i]));
      }
    }
  }
}
