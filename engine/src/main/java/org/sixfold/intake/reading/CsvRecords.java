package org.sixfold.intake.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads separated values (RFC 4180) record by record, so that memory does not grow with the file; a
 * quote inside an unquoted field is taken as written.
 */
final class CsvRecords {

  private static final int LONGEST_RECORD = 1 << 20;

  private final PushbackReader in;
  private final char separator;
  private int length;

  CsvRecords(Reader in, char separator) {
    this.in = new PushbackReader(new BufferedReader(in));
    this.separator = separator;
  }

  /**
   * The next record, a blank line being a record of one empty field; null at the end.
   *
   * @throws IOException if a record is longer than a million characters or ends inside quotes
   */
  List<String> next() throws IOException {
    int c = read();
    if (c < 0) {
      return null;
    }
    length = 0;
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    while (c >= 0 && c != '\n') {
      if (c == separator) {
        fields.add(field.toString());
        field.setLength(0);
      } else if (c == '"' && field.isEmpty()) {
        quoted(field);
      } else {
        append(field, c);
      }
      c = read();
    }
    fields.add(field.toString());
    return fields;
  }

  private void quoted(StringBuilder field) throws IOException {
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c != '"') {
        append(field, c);
        continue;
      }
      int after = in.read();
      if (after != '"') {
        if (after >= 0) {
          in.unread(after);
        }
        return;
      }
      append(field, '"');
    }
    throw new IOException("quotes never closed");
  }

  private void append(StringBuilder field, int c) throws IOException {
    if (++length > LONGEST_RECORD) {
      throw new IOException("record too long");
    }
    field.append((char) c);
  }

  /** One character, with any line end as a single \n. */
  private int read() throws IOException {
    int c = in.read();
    if (c != '\r') {
      return c;
    }
    int after = in.read();
    if (after >= 0 && after != '\n') {
      in.unread(after);
    }
    return '\n';
  }
}
