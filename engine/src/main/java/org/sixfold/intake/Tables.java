package org.sixfold.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.intake.reading.Cell;
import org.sixfold.intake.reading.ListFile;
import org.sixfold.intake.reading.ListLimits;
import org.sixfold.intake.reading.Texts;
import org.sixfold.intake.reading.UnreadableListException;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;

/** Tables with a header from .csv (UTF-8 or GB18030) and .xlsx, as registers take them in. */
@Service
public class Tables {

  private static final int MOST_ROWS = 5000;
  private static final int HEADER_WITHIN = 25;

  private final IntakeProperties properties;

  Tables(IntakeProperties properties) {
    this.properties = properties;
  }

  /**
   * A column.
   *
   * @param names texts by which a header may call it, the first one being its own
   */
  public record Column(boolean required, List<String> names) {

    public static Column required(String... names) {
      return new Column(true, List.of(names));
    }

    public static Column optional(String... names) {
      return new Column(false, List.of(names));
    }

    String name() {
      return names.get(0);
    }
  }

  /**
   * A row below the header.
   *
   * @param line its number in the file, counted from 1
   */
  public record Row(int line, Map<String, String> texts, Map<String, WrittenMoment> moments) {

    /** What people read there, trimmed; empty where there is nothing. */
    public String text(String column) {
      return texts.getOrDefault(column, "");
    }

    /** Empty if no date is written there. */
    public Optional<WrittenMoment> moment(String column) {
      return Optional.ofNullable(moments.get(column));
    }
  }

  /**
   * Reads the rows below the header, blank ones left out.
   *
   * @throws ProblemException 422 {@code list.…} if it is no table; {@code csv.columnMissing}
   */
  public List<Row> read(String fileName, byte[] content, List<Column> columns) {
    ListLimits limits = properties.limits();
    ListLimits few =
        new ListLimits(
            limits.inflatedBytes(),
            limits.sharedStringBytes(),
            limits.ratio(),
            limits.entries(),
            MOST_ROWS);
    try {
      return rows(ListFile.of(content, fileName == null ? "" : fileName, few).rows(), columns);
    } catch (UnreadableListException e) {
      throw ProblemException.unfit(e.code(), List.of());
    }
  }

  private static List<Row> rows(List<List<Cell>> lines, List<Column> columns) {
    String missing = columns.get(0).name();
    for (int line = 0; line < Math.min(HEADER_WITHIN, lines.size()); line++) {
      Map<String, Integer> places = places(lines.get(line), columns);
      Optional<Column> lacks =
          columns.stream()
              .filter(column -> column.required() && !places.containsKey(column.name()))
              .findFirst();
      if (lacks.isEmpty()) {
        return below(lines, line, places);
      }
      missing = places.isEmpty() ? missing : lacks.get().name();
    }
    throw ProblemException.unfit("csv.columnMissing", List.of(), missing);
  }

  private static Map<String, Integer> places(List<Cell> header, List<Column> columns) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String text = Texts.trim(Texts.nfkc(header.get(i).text()));
      int place = i;
      columns.stream()
          .filter(column -> column.names().stream().anyMatch(text::equalsIgnoreCase))
          .forEach(column -> places.putIfAbsent(column.name(), place));
    }
    return places;
  }

  private static List<Row> below(List<List<Cell>> lines, int header, Map<String, Integer> places) {
    List<Row> rows = new ArrayList<>();
    for (int line = header + 1; line < lines.size(); line++) {
      List<Cell> cells = lines.get(line);
      Map<String, String> texts = new HashMap<>();
      Map<String, WrittenMoment> moments = new HashMap<>();
      places.forEach(
          (column, place) -> {
            Cell cell = place < cells.size() ? cells.get(place) : Cell.BLANK;
            texts.put(column, Texts.trim(cell.plain()));
            WrittenMoment.of(cell).ifPresent(moment -> moments.put(column, moment));
          });
      if (!texts.values().stream().allMatch(String::isEmpty)) {
        rows.add(new Row(line + 1, texts, moments));
      }
    }
    return rows;
  }
}
