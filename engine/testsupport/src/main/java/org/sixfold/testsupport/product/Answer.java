package org.sixfold.testsupport.product;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product answered. */
public record Answer(String call, int status, String text) {

  private static final JsonMapper JSON = new JsonMapper();

  public JsonNode json() {
    return JSON.readTree(text);
  }

  /** The answer's JSON, after checking its status. */
  public JsonNode expect(int expected) {
    assertThat(status).as("%s answered %s", call, text).isEqualTo(expected);
    return text.isEmpty() ? JSON.nullNode() : json();
  }

  /** The code of a refusal, after checking that it is one as the contract has it. */
  public String problem(int expected) {
    JsonNode problem = expect(expected);
    assertThat(problem.path("status").asInt()).isEqualTo(expected);
    assertThat(problem.path("messages").path("zh").asString()).isNotBlank();
    assertThat(problem.path("messages").path("en").asString()).isNotBlank();
    return problem.path("code").asString();
  }
}
