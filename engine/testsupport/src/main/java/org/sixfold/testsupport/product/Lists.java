package org.sixfold.testsupport.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the command room does with handed-down lists. */
public final class Lists {

  private static final Set<String> ENDED = Set.of("DONE", "FAILED", "MAPPING_NEEDED");
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private Lists() {}

  public static Answer send(Client commandRoom, Truth.DailyList list) {
    return send(commandRoom, list.file(), list.content(), list.date());
  }

  /**
   * Sends a list that a test made up.
   *
   * @param date of the list, as {@code 2021-12-11}
   */
  public static Answer send(Client commandRoom, ListFile list, String date) {
    return send(commandRoom, "list.csv", list.csv(), date);
  }

  private static Answer send(Client commandRoom, String name, byte[] content, String date) {
    return commandRoom.upload(
        "/api/lists", name, content, Map.of("source", "永康市防控办", "listDate", date));
  }

  /** Hands in a list that a test made up, waits until it is through, and answers its rows. */
  public static List<JsonNode> handIn(Client commandRoom, ListFile list, String date) {
    String id = send(commandRoom, list, date).expect(202).path("id").asString();
    awaitDone(commandRoom, id);
    return all(commandRoom, "/api/lists/" + id + "/rows");
  }

  /** Hands a list in and waits until it is through. */
  public static JsonNode handIn(Client commandRoom, Truth.DailyList list) {
    return awaitDone(commandRoom, send(commandRoom, list).expect(202).path("id").asString());
  }

  public static JsonNode awaitDone(Client commandRoom, String id) {
    JsonNode list = awaitEnded(commandRoom, id);
    assertThat(list.path("state").asString()).as("%s", list).isEqualTo("DONE");
    return list;
  }

  /** Waits until a list is done, failed, or wants a mapping. */
  public static JsonNode awaitEnded(Client commandRoom, String id) {
    Pause.until(LIMIT, "list " + id, () -> ENDED.contains(state(commandRoom, id)));
    return commandRoom.get("/api/lists/" + id).expect(200);
  }

  private static String state(Client commandRoom, String id) {
    return commandRoom.get("/api/lists/" + id).expect(200).path("state").asString();
  }

  /** How the product read every row of a list. */
  public static List<Truth.Row> rows(Client commandRoom, String id) {
    return all(commandRoom, "/api/lists/" + id + "/rows").stream().map(Truth::read).toList();
  }

  /** All pages of a paged call. */
  public static List<JsonNode> all(Client client, String path) {
    List<JsonNode> items = new ArrayList<>();
    String separator = path.contains("?") ? "&" : "?";
    String cursor = "";
    do {
      JsonNode page = client.get(path + separator + "limit=500" + cursor).expect(200);
      page.path("items").forEach(items::add);
      cursor = page.path("next").isNull() ? null : "&cursor=" + page.path("next").asString();
    } while (cursor != null);
    return items;
  }
}
