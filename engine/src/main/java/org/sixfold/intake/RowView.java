package org.sixfold.intake;

import java.util.List;

/**
 * A row of a list with its outcome.
 *
 * @param detail the reason of a rejection, the number of the row merged with; else null
 * @param person as written; masked but in rejected rows, which somebody must be able to correct
 */
public record RowView(
    int row,
    RowResult result,
    String detail,
    String grid,
    List<String> warnings,
    String caseId,
    Person person) {

  /** Who the row names. */
  public record Person(String name, String document, String phone, String address) {}
}
