package org.sixfold.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import tools.jackson.databind.JsonNode;

/** Who lives in the simulated town, by number. */
final class People {

  private static final int FIRST = 40_000;

  private People() {}

  private static String name(int person) {
    return "某" + person;
  }

  /** From which document and phone are made up. */
  private static int number(int person) {
    return FIRST + person;
  }

  private static String address(int person) {
    return "永康市东城街道五金城社区永康人家%d幢%d室".formatted(1 + person % 20, 100 + person);
  }

  /** Somebody as a report by hand names them. */
  static Map<String, Object> reported(int person) {
    return Map.of(
        "name",
        name(person),
        "documentType",
        "ID_CARD",
        "document",
        ListFile.document(number(person)),
        "phone",
        ListFile.phone(number(person)),
        "address",
        address(person));
  }

  /**
   * Hands in a list of the first so many.
   *
   * @return the person of each case
   */
  static Map<String, Integer> handIn(Town town, int persons, LocalDate day) {
    Map<String, Integer> cases = new HashMap<>();
    for (JsonNode row : Lists.handIn(town.commandRoom(), list(persons), day.toString())) {
      cases.put(row.path("caseId").asString(), row.path("row").asInt());
    }
    assertThat(cases).hasSize(persons);
    return cases;
  }

  private static ListFile list(int persons) {
    ListFile file = new ListFile();
    for (int person = 1; person <= persons; person++) {
      file.person(name(person), number(person), address(person));
    }
    return file;
  }
}
