package org.sixfold.testsupport.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The five handed-down lists of December 2021 and the right reading of each of their rows. */
public final class Truth {

  /** One daily list. */
  public record DailyList(String date, String file, int rows) {

    public byte[] content() {
      return resource("/lists/" + file);
    }
  }

  /**
   * How one row reads.
   *
   * @param detail empty where there is none
   * @param warnings sorted
   */
  public record Row(int row, String result, String detail, String grid, Set<String> warnings) {}

  public static final List<DailyList> LISTS =
      List.of(
          new DailyList("2021-12-11", "list-dongcheng-2021-12-11.xlsx", 5029),
          new DailyList("2021-12-12", "list-dongcheng-2021-12-12.xlsx", 721),
          new DailyList("2021-12-13", "list-dongcheng-2021-12-13.xlsx", 546),
          new DailyList("2021-12-14", "list-dongcheng-2021-12-14.csv", 421),
          new DailyList("2021-12-15", "list-dongcheng-2021-12-15.xlsx", 356));

  private Truth() {}

  /** The right reading of a list. */
  public static List<Row> of(DailyList list) {
    String text =
        new String(
            resource("/lists/list-dongcheng-" + list.date() + ".truth.csv"),
            StandardCharsets.UTF_8);
    List<Row> rows = new ArrayList<>();
    for (String line : text.replace("\ufeff", "").lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      rows.add(new Row(Integer.parseInt(cells[0]), cells[1], cells[2], cells[4], words(cells[5])));
    }
    return rows;
  }

  /** A row as the product tells it. */
  public static Row read(JsonNode row) {
    Set<String> warnings = new TreeSet<>();
    row.path("warnings").forEach(warning -> warnings.add(warning.asString()));
    return new Row(
        row.path("row").asInt(),
        row.path("result").asString(),
        text(row, "detail"),
        text(row, "grid"),
        warnings);
  }

  private static String text(JsonNode row, String field) {
    JsonNode value = row.path(field);
    return value.isNull() || value.isMissingNode() ? "" : value.asString();
  }

  private static Set<String> words(String cell) {
    Set<String> words = new TreeSet<>();
    for (String word : cell.split("[ |;]+")) {
      if (!word.isBlank()) {
        words.add(word);
      }
    }
    return words;
  }

  private static byte[] resource(String name) {
    try (InputStream in = Truth.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
