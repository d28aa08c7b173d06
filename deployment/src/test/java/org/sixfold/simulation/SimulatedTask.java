package org.sixfold.simulation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An open task as its people see it.
 *
 * @param person the number of whom it is about
 * @param key the person's number, the kind and how many of it came before: the same in every run,
 *     which ids are not
 * @param due null if it has none
 * @param bulk whether the product says that it may be completed in bulk
 */
record SimulatedTask(
    String id,
    String caseId,
    String kind,
    int person,
    String key,
    List<String> roles,
    String assignee,
    Instant due,
    int level,
    boolean bulk) {

  static SimulatedTask of(JsonNode item, int person, String key) {
    return new SimulatedTask(
        item.path("id").asString(),
        item.path("caseId").asString(),
        item.path("kind").asString(),
        person,
        key,
        List.of(item.path("role").asString().split(",")),
        item.path("assignee").isString() ? item.path("assignee").asString() : null,
        item.path("due").isString()
            ? OffsetDateTime.parse(item.path("due").asString()).toInstant()
            : null,
        item.path("level").asInt(),
        item.path("bulk").asBoolean());
  }
}
