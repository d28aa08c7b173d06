package org.sixfold.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Comma-separated values with a header line (RFC 4180: quoted fields may hold commas, quotes and
 * line breaks; a byte order mark is skipped), read row by row.
 */
public final class Csv {

  /**
   * One row.
   *
   * @param line number of its first line in the file, the header being 1
   */
  public record Row(int line, Map<String, String> values) {

    /** The trimmed value of a column; empty if the row or the file lacks it. */
    public String get(String column) {
      return values.getOrDefault(column, "");
    }
  }

  private final PushbackReader in;
  private int line = 1;

  private Csv(Reader reader) {
    this.in = new PushbackReader(new BufferedReader(reader));
  }

  /**
   * Reads all rows but blank ones.
   *
   * @throws ProblemException 422 {@code csv.columnMissing} if the header lacks a column
   */
  public static List<Row> read(Reader reader, List<String> columns) throws IOException {
    Csv csv = new Csv(reader);
    List<String> header = csv.record();
    for (String column : columns) {
      if (header == null || !header.contains(column)) {
        throw ProblemException.unfit("csv.columnMissing", List.of(), column);
      }
    }
    List<Row> rows = new ArrayList<>();
    int first = csv.line;
    for (List<String> fields = csv.record(); fields != null; fields = csv.record()) {
      if (!fields.stream().allMatch(String::isEmpty)) {
        rows.add(row(first, header, fields));
      }
      first = csv.line;
    }
    return rows;
  }

  private static Row row(int line, List<String> header, List<String> fields) {
    Map<String, String> values = new LinkedHashMap<>();
    Iterator<String> field = fields.iterator();
    for (String column : header) {
      values.put(column, field.hasNext() ? field.next() : "");
    }
    return new Row(line, values);
  }

  private List<String> record() throws IOException {
    int c = in.read();
    if (c == '\ufeff') {
      c = in.read();
    }
    if (c < 0) {
      return null;
    }
    in.unread(c);
    List<String> fields = new ArrayList<>();
    do {
      fields.add(field());
      c = in.read();
    } while (c == ',');
    if (c == '\r' && (c = in.read()) != '\n' && c >= 0) {
      in.unread(c);
    }
    line++;
    return fields;
  }

  private String field() throws IOException {
    StringBuilder text = new StringBuilder();
    int c = in.read();
    if (c == '"') {
      quoted(text);
      c = in.read();
    }
    while (c >= 0 && c != ',' && c != '\n' && c != '\r') {
      text.append((char) c);
      c = in.read();
    }
    if (c >= 0) {
      in.unread(c);
    }
    return text.toString().strip();
  }

  private void quoted(StringBuilder text) throws IOException {
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n') {
        line++;
      }
      if (c == '"') {
        int next = in.read();
        if (next != '"') {
          if (next >= 0) {
            in.unread(next);
          }
          return;
        }
      }
      text.append((char) c);
    }
  }
}
