package org.sixfold.simulation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Lists;
import tools.jackson.databind.JsonNode;

/** Grid members who phone the new names of their own grids, as the day allows. */
final class Callers {

  private final Town town;
  private final Map<String, Integer> done = new TreeMap<>();

  Callers(Town town) {
    this.town = town;
  }

  /** How often each outcome was sent. */
  Map<String, Integer> done() {
    return done;
  }

  /**
   * Lets the busiest grid members phone.
   *
   * @param members how many of them
   */
  void phone(int members, String now) {
    Map<String, List<JsonNode>> byMember =
        Lists.all(town.commandRoom(), "/api/tasks?view=grid&kind=check-by-phone").stream()
            .filter(task -> task.path("assignee").isString())
            .collect(Collectors.groupingBy(task -> task.path("assignee").asString()));
    byMember.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<JsonNode>> one) -> -one.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .limit(members)
        .toList()
        .forEach(one -> one.getValue().forEach(task -> phone(one.getKey(), task, now)));
  }

  private void phone(String member, JsonNode task, String now) {
    Client client = town.as(member);
    String path = "/api/tasks/" + task.path("id").asString();
    JsonNode form = client.get(path + "/form").expect(200);
    Map<String, Object> answers = answers(done.values().stream().mapToInt(n -> n).sum());
    Map<String, Object> data = new LinkedHashMap<>(answers);
    data.put("actedAt", now);
    data.put("source", "PHONE");
    if (!answers.get("outcome").equals("NO_ANSWER")) {
      data.put("address", form.path("data").path("address").asString("本村"));
    }
    client.post(path + "/complete", Map.of("data", data)).expect(200);
    done.merge(String.valueOf(answers.get("outcome")), 1, Integer::sum);
  }

  /** Of twenty, two do not answer, three were there, the others were not. */
  private static Map<String, Object> answers(int number) {
    return switch (number % 20) {
      case 3, 11 -> Map.of("outcome", "NO_ANSWER", "reached", "NO_ANSWER");
      case 5, 9, 17 -> {
        Map<String, Object> there = new LinkedHashMap<>(reached("CONCERNED", "YES"));
        there.put(
            "stays",
            List.of(
                Map.of(
                    "place",
                    "绍兴市上虞区曹娥街道",
                    "from",
                    "2021-12-07T09:00:00+08:00",
                    "to",
                    "2021-12-09T17:00:00+08:00")));
        yield there;
      }
      default -> reached("NOT_CONCERNED", "NO");
    };
  }

  private static Map<String, Object> reached(String outcome, String wasInArea) {
    return Map.of(
        "outcome",
        outcome,
        "reached",
        "SELF",
        "identityStated",
        true,
        "wasInArea",
        wasInArea,
        "symptoms",
        List.of("NONE"));
  }
}
