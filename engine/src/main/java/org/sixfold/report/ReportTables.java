package org.sixfold.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sixfold.board.BoardView.ListProgress;
import org.sixfold.report.DailyFigures.Compared;
import org.sixfold.report.DailyFigures.Numbers;

/** The day's figures as tables; a workbook and a print show the same. */
final class ReportTables {

  private static final double PERCENT = 100;
  private static final double SECONDS_PER_MINUTE = 60;
  private static final String NONE = "–";

  private ReportTables() {}

  static List<ReportTable> of(DailyFigures figures) {
    List<ReportTable> tables = new ArrayList<>();
    tables.add(ledger("ledger", figures.ledger()));
    if (figures.evening() != null) {
      tables.add(ledger("evening", figures.evening()));
    }
    if (!figures.ledger().unbalanced().isEmpty()) {
      tables.add(
          new ReportTable(
              word("unbalanced"),
              words("case"),
              figures.ledger().unbalanced().stream().map(id -> List.<Object>of(id)).toList()));
    }
    tables.add(compared(figures));
    tables.add(numbers(figures.board()));
    if (!figures.board().lists().isEmpty()) {
      tables.add(lists(figures.board().lists()));
    }
    tables.add(timeliness("byRole", "role", figures.byRole()));
    tables.add(timeliness("byGrid", "grid", figures.byGrid()));
    return tables;
  }

  private static ReportTable ledger(String title, Ledger ledger) {
    return new ReportTable(
        word(title),
        words("state", "opening", "in", "out", "closing", "difference"),
        Stream.concat(ledger.lines().stream(), Stream.of(ledger.total()))
            .map(
                line ->
                    List.<Object>of(
                        name(line),
                        line.opening(),
                        line.in(),
                        line.out(),
                        line.closing(),
                        line.difference()))
            .toList());
  }

  private static ReportTable compared(DailyFigures figures) {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < figures.ledger().lines().size(); i++) {
      int at = i;
      rows.add(
          row(
              figures.ledger().lines().get(i),
              figures.compared().stream().map(one -> one.lines().get(at)).toList()));
    }
    rows.add(
        row(figures.ledger().total(), figures.compared().stream().map(Compared::total).toList()));
    return new ReportTable(
        word("compared"),
        words("state", "today", "dayBefore", "change", "weekBefore", "changeWeek"),
        rows);
  }

  private static List<Object> row(Ledger.Line today, List<Ledger.Line> before) {
    List<Object> row = new ArrayList<>(List.of(name(today), today.closing()));
    for (Ledger.Line one : before) {
      row.add(one.closing());
      row.add(today.closing() - one.closing());
    }
    return row;
  }

  private static ReportTable numbers(Numbers board) {
    List<List<Object>> rows = new ArrayList<>();
    board.stages().forEach((stage, cases) -> rows.add(List.of(word(stage), cases)));
    rows.add(figure("open", board.tasks().open()));
    rows.add(figure("dueSoon", board.tasks().dueSoon()));
    rows.add(figure("overdue", board.tasks().overdue()));
    rows.add(figure("beyondPeople", board.held().beyondLawfulEnd()));
    rows.add(figure("beyondHours", board.personHoursBeyondLawfulEnd()));
    rows.add(figure("heldPeople", board.held().withoutDecision()));
    rows.add(figure("heldHours", board.hoursHeldWithoutDecision()));
    rows.add(figure("unmetNeeds", board.unmetNeeds()));
    rows.add(figure("resultsLate", board.resultsLate()));
    return new ReportTable(word("figures"), words("figure", "value"), rows);
  }

  private static List<Object> figure(String code, Number value) {
    return List.of(word(code), value);
  }

  private static ReportTable lists(List<ListProgress> lists) {
    return new ReportTable(
        word("lists"),
        words("list", "named", "checked", "called", "visited", "returned", "underControl"),
        lists.stream()
            .map(
                list ->
                    List.<Object>of(
                        list.name(),
                        list.named(),
                        list.checked(),
                        list.called(),
                        list.visited(),
                        list.returned(),
                        list.underControl()))
            .toList());
  }

  private static ReportTable timeliness(String title, String key, List<Timeliness.Line> lines) {
    return new ReportTable(
        word(title),
        words(key, "due", "inTime", "late", "share", "median"),
        lines.stream().map(ReportTables::row).toList());
  }

  private static List<Object> row(Timeliness.Line line) {
    Object median =
        line.medianLateSeconds() == null
            ? NONE
            : (Object) Math.round(line.medianLateSeconds() / SECONDS_PER_MINUTE);
    return List.of(
        word(line.name()),
        line.due(),
        line.inTime(),
        line.late(),
        Math.round(PERCENT * line.inTime() / line.due()),
        median);
  }

  private static String name(Ledger.Line line) {
    return word(line.state() == null ? "total" : line.state());
  }

  private static List<String> words(String... codes) {
    return Stream.of(codes).map(ReportTables::word).toList();
  }

  private static String word(String code) {
    return ReportWords.of(code);
  }
}
