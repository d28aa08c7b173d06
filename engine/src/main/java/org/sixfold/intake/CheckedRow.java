package org.sixfold.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A row after cleaning and checking.
 *
 * @param name as written, trimmed; empty if missing
 * @param document cleaned; null if none was given
 * @param phone cleaned; null if none was given
 * @param arrival null if none was given or it cannot be read
 * @param rejection why the row is refused; null if it is accepted
 * @param details further facts as written, by field key
 */
record CheckedRow(
    int number,
    String name,
    String documentType,
    String document,
    String phone,
    boolean phoneUsable,
    String address,
    LocalDate arrival,
    String rejection,
    List<String> warnings,
    Map<String, Object> details) {

  boolean isRejected() {
    return rejection != null;
  }
}
