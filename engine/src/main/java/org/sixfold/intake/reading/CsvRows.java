package org.sixfold.intake.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Rows of a .csv file, separated by commas, tabs or semicolons. */
final class CsvRows implements RowSource {

  private final CsvRecords records;
  private final Reader text;

  CsvRows(byte[] bytes) {
    char separator = separator(bytes);
    text = CsvText.open(bytes);
    records = new CsvRecords(text, separator);
  }

  @Override
  public List<Cell> next() {
    try {
      List<String> fields = records.next();
      return fields == null ? null : fields.stream().map(Cell::text).toList();
    } catch (IOException e) {
      throw new UnreadableListException("list.damaged", e);
    }
  }

  /** The separator that stands most often in the first lines. */
  private static char separator(byte[] bytes) {
    char best = ',';
    long most = -1;
    for (char candidate : new char[] {',', '\t', ';'}) {
      try (BufferedReader lines = new BufferedReader(CsvText.open(bytes))) {
        long count =
            lines.lines().limit(20).flatMapToInt(String::chars).filter(c -> c == candidate).count();
        if (count > most) {
          most = count;
          best = candidate;
        }
      } catch (IOException e) {
        throw new UnreadableListException("list.damaged", e);
      }
    }
    return best;
  }

  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException e) {
      throw new UnreadableListException("list.damaged", e);
    }
  }
}
