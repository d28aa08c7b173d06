package org.sixfold.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sixfold.intake.reading.ListLimits;

/** What tests of lists share. */
final class TestLists {

  static final ListLimits LIMITS = new ListLimits(300L << 20, 64L << 20, 200, 2000, 200_000);

  private TestLists() {}

  static String name(int day) {
    return "list-dongcheng-2021-12-" + day + (day == 14 ? ".csv" : ".xlsx");
  }

  static byte[] bytes(String file) {
    try (InputStream in = TestLists.class.getResourceAsStream("/lists/" + file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines {@code row,result,detail,document,grid,warnings}. */
  static List<String> truth(int day) {
    byte[] truth = bytes("list-dongcheng-2021-12-" + day + ".truth.csv");
    return new String(truth, StandardCharsets.UTF_8).lines().skip(1).toList();
  }
}
