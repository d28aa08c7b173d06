package org.sixfold.modeling;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An example that designers keep beside a table: what is asked, and what it should answer.
 *
 * @param given inputs by name
 * @param when at which moment; null where the table has no moments
 * @param then outputs by name, one map a row; empty if no row should fit
 */
public record Scenario(
    String name, Map<String, Object> given, Instant when, List<Map<String, Object>> then) {

  /**
   * How it came out.
   *
   * @param file the {@code .scenarios} file
   * @param expected as written
   * @param actual the same outputs as they are; null if the table cannot be asked
   */
  public record Outcome(
      String file,
      String name,
      boolean passed,
      List<Map<String, Object>> expected,
      List<Map<String, Object>> actual) {}
}
