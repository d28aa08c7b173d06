package org.sixfold.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.casework.persistence.KnownNeedsMapper;
import org.sixfold.casework.persistence.KnownNeedsRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Service
@Transactional
class KnownNeedsService implements KnownNeeds {

  private static final String NONE = "NONE";
  private static final TypeReference<List<String>> CODES = new TypeReference<>() {};
  private static final TypeReference<List<Map<String, Object>>> PEOPLE = new TypeReference<>() {};

  private final KnownNeedsMapper mapper;
  private final JsonMapper json;

  KnownNeedsService(KnownNeedsMapper mapper, JsonMapper json) {
    this.mapper = mapper;
    this.json = json;
  }

  @Override
  @Transactional(readOnly = true)
  public Known of(String caseId) {
    KnownNeedsRow row = mapper.find(caseId);
    return row == null
        ? Known.NOTHING
        : new Known(
            json.readValue(row.dependants(), CODES),
            json.readValue(row.needs(), CODES),
            json.readValue(row.household(), PEOPLE),
            row.notedAt());
  }

  @Override
  public void note(String caseId, Map<String, Object> answers, Instant at) {
    boolean says =
        answers.containsKey("dependants")
            || answers.containsKey("needs")
            || answers.containsKey("household");
    if (!says) {
      return;
    }
    Answers given = new Answers(answers);
    mapper.keep(
        new KnownNeedsRow(
            caseId,
            codes(given, "dependants"),
            codes(given, "needs"),
            given.has("household") ? json.writeValueAsString(answers.get("household")) : null,
            at));
  }

  /** Null if the question was not answered. */
  private String codes(Answers given, String field) {
    return given.has(field)
        ? json.writeValueAsString(
            given.codes(field).stream().filter(code -> !NONE.equals(code)).toList())
        : null;
  }
}
