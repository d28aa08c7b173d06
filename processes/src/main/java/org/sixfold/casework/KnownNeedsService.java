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
    Known before = of(caseId);
    Answers given = new Answers(answers);
    KnownNeedsRow row =
        new KnownNeedsRow(
            caseId,
            json.writeValueAsString(codes(given, "dependants", before.dependants())),
            json.writeValueAsString(codes(given, "needs", before.needs())),
            json.writeValueAsString(answers.getOrDefault("household", before.household())),
            at);
    if (mapper.update(row) == 0) {
      mapper.insert(row);
    }
  }

  private static List<String> codes(Answers given, String field, List<String> before) {
    return given.has(field)
        ? given.codes(field).stream().filter(code -> !NONE.equals(code)).toList()
        : before;
  }
}
