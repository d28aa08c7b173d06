package org.sixfold.testsupport.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Phone checks of people who were not there, as the commonest answer is. */
public final class PhoneChecks {

  private PhoneChecks() {}

  /**
   * Completes one.
   *
   * @param actedAt with offset, as {@code 2021-12-11T08:00:00+08:00}
   */
  public static Answer notConcerned(Client member, String taskId, String actedAt) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("outcome", "NOT_CONCERNED");
    data.put("reached", "SELF");
    data.put("identityStated", true);
    data.put("wasInArea", "NO");
    data.put("address", "本村");
    data.put("symptoms", List.of("NONE"));
    data.put("actedAt", actedAt);
    data.put("source", "PHONE");
    return member.post("/api/tasks/" + taskId + "/complete", Map.of("data", data));
  }

  /** Open ones by the member whose they are. */
  public static Map<String, List<String>> byMember(Client commandRoom) {
    Map<String, List<String>> tasks = new LinkedHashMap<>();
    for (JsonNode task : Lists.all(commandRoom, "/api/tasks?view=grid&kind=check-by-phone")) {
      if (task.path("assignee").isString()) {
        tasks
            .computeIfAbsent(task.path("assignee").asString(), one -> new ArrayList<>())
            .add(task.path("id").asString());
      }
    }
    return tasks;
  }
}
