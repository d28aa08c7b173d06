package org.sixfold.riskarea;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sixfold.intake.Tables;
import org.sixfold.intake.Tables.Column;
import org.sixfold.intake.WrittenMoment;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * A paper's table of places as rows. A date alone means the whole day: from its 00:00, to its
 * 24:00.
 */
@Component
class RiskAreaTable {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("placeCode", "place_code", "地区代码", "区划代码", "代码"),
          Column.optional("placeName", "place_name", "地区名称", "地区", "区域范围", "区域"),
          Column.required("level", "风险等级", "等级", "管控级别", "分类"),
          Column.required("from", "起", "起始时间", "开始时间", "生效时间", "公布时间"),
          Column.optional("to", "止", "终止时间", "结束时间", "截止时间"),
          Column.required("paperTitle", "paper_title", "文件名称", "文件", "通告名称"),
          Column.required("paperNumber", "paper_number", "文号", "文件号"),
          Column.required("paperIssuer", "paper_issuer", "发布机关", "发布单位", "发文机关"));

  /** Enough to see what is wrong with a file. */
  private static final int MOST_PROBLEMS = 200;

  private final Tables tables;
  private final RiskAreaCheck check;
  private final SixfoldClock clock;

  RiskAreaTable(Tables tables, RiskAreaCheck check, SixfoldClock clock) {
    this.tables = tables;
    this.check = check;
    this.clock = clock;
  }

  /** A row and what it says. */
  record Line(Tables.Row row, RiskAreas.Entry entry) {

    FieldProblem problem(String field, String code, Object... args) {
      return new FieldProblem("line " + row.line() + ": " + field, code, args);
    }
  }

  /**
   * Reads a .csv or .xlsx file.
   *
   * @param more columns beside those of a paper
   * @param problems takes what is wrong, row by row; such rows are left out
   * @throws ProblemException 422 {@code list.…}, {@code csv.columnMissing}
   */
  List<Line> read(String fileName, byte[] content, List<Column> more, List<FieldProblem> problems) {
    List<Column> columns = Stream.concat(COLUMNS.stream(), more.stream()).toList();
    List<Line> sound = new ArrayList<>();
    Set<RiskAreas.Entry> seen = new HashSet<>();
    for (Tables.Row row : tables.read(fileName, content, columns)) {
      Line line = new Line(row, entry(row));
      List<FieldProblem> ofRow = problems(line);
      if (ofRow.isEmpty() && !seen.add(line.entry())) {
        ofRow.add(line.problem("placeCode", "import.repeated"));
      }
      problems.addAll(ofRow);
      if (ofRow.isEmpty()) {
        sound.add(line);
      }
    }
    return sound;
  }

  /**
   * Refuses the file if anything is wrong with it.
   *
   * @throws ProblemException 422 {@code import.invalid}
   */
  static void refuseAny(List<FieldProblem> problems) {
    if (!problems.isEmpty()) {
      throw ProblemException.unfit(
          "import.invalid", problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
    }
  }

  private List<FieldProblem> problems(Line line) {
    List<FieldProblem> problems = new ArrayList<>();
    Set<String> unread = new HashSet<>();
    if (line.entry().level() == null && !line.row().text("level").isEmpty()) {
      unread.add("level");
      problems.add(line.problem("level", "import.fieldUnknownValue"));
    }
    for (String column : List.of("from", "to")) {
      if (line.row().moment(column).isEmpty() && !line.row().text(column).isEmpty()) {
        unread.add(column);
        problems.add(line.problem(column, "import.fieldNoMoment"));
      }
    }
    check.problems(line.entry()).stream()
        .filter(one -> !unread.contains(one.field()))
        .map(one -> line.problem(one.field(), one.code(), one.args()))
        .forEach(problems::add);
    return problems;
  }

  private RiskAreas.Entry entry(Tables.Row row) {
    String name = row.text("placeName");
    return new RiskAreas.Entry(
        row.text("placeCode"),
        name.isEmpty() ? null : name,
        RiskLevel.of(row.text("level")).orElse(null),
        row.moment("from").map(this::begins).orElse(null),
        row.moment("to").map(this::ends).orElse(null),
        new RiskPaper(row.text("paperTitle"), row.text("paperNumber"), row.text("paperIssuer")));
  }

  private Instant begins(WrittenMoment at) {
    return clock.at(at.day().atTime(at.time() == null ? LocalTime.MIDNIGHT : at.time()));
  }

  private Instant ends(WrittenMoment at) {
    return at.time() == null
        ? clock.at(at.day().plusDays(1).atStartOfDay())
        : clock.at(at.day().atTime(at.time()));
  }
}
