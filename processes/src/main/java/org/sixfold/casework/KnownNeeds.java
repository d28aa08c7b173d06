package org.sixfold.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Who would be left without care and what the person needs, as calls and visits noted it: kept on
 * the case, so that care (kinds 13 and 26) begins with what is known. Never in process variables.
 */
public interface KnownNeeds {

  /**
   * What is known.
   *
   * @param dependants codes such as {@code MINOR}, {@code ELDERLY}, {@code PET}
   * @param needs codes such as {@code MEDICINE}, {@code FOOD}
   * @param household those who live with the person: {@code name}, {@code age}, {@code relation}
   * @param notedAt null if nothing was ever noted
   */
  record Known(
      List<String> dependants,
      List<String> needs,
      List<Map<String, Object>> household,
      Instant notedAt) {

    /** Nothing was noted yet. */
    public static final Known NOTHING = new Known(List.of(), List.of(), List.of(), null);
  }

  Known of(String caseId);

  /** Keeps what a form says of needs; a question that was not answered leaves what was known. */
  void note(String caseId, Map<String, Object> answers, Instant at);
}
