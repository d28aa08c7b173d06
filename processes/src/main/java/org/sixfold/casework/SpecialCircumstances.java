package org.sixfold.casework;

import java.util.List;
import java.util.Map;
import org.sixfold.casework.persistence.CaseworkMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the doctor who confirmed the class noted as special about the person, such as {@code
 * DEPENDENT} or {@code PUPIL}. It belongs to the health part: no caller shows it to anybody else.
 */
@Component
public class SpecialCircumstances {

  /** The field of the form. */
  public static final String FIELD = "special";

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  private final CaseworkMapper mapper;
  private final JsonMapper json;

  SpecialCircumstances(CaseworkMapper mapper, JsonMapper json) {
    this.mapper = mapper;
    this.json = json;
  }

  /** The codes noted last; empty if nobody noted any. */
  public List<String> of(String caseId) {
    String health = mapper.latestClassHealth(caseId);
    return health == null ? List.of() : new Answers(json.readValue(health, VALUES)).codes(FIELD);
  }
}
