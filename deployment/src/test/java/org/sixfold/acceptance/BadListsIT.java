package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.product.Answer;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.Truth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that are no lists get a clear problem with a code, and nothing changes. */
class BadListsIT {

  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  private static Client commandRoom;

  @BeforeAll
  static void start() {
    commandRoom = Client.signedIn(SharedProduct.get(), "command-1");
  }

  @Test
  void zipBombIsRefused() {
    assertRefused("bomb.xlsx", ListFile.zipBomb());
  }

  @Test
  void truncatedWorkbookIsRefused() {
    byte[] whole = Truth.LISTS.get(0).content();
    assertRefused("truncated.xlsx", Arrays.copyOf(whole, whole.length / 2));
  }

  @Test
  void emptyFileIsRefused() {
    assertRefused("empty.xlsx", new byte[0]);
    assertRefused("empty.csv", new byte[0]);
  }

  @Test
  void pictureNamedCsvIsRefused() {
    assertRefused("picture.csv", PICTURE);
  }

  @Test
  void textNamedXlsxIsRefused() {
    assertRefused("text.xlsx", new ListFile().person("王小明", 1).csv());
  }

  @Test
  void fileOverTheLimitIsRefused() {
    Answer answer = upload("large.csv", new byte[22 * 1024 * 1024]);
    assertThat(answer.problem(413)).isNotBlank();
  }

  @Test
  void naughtyStringsAreNamesLikeOthers() throws IOException {
    List<String> names = naughtyStrings();
    ListFile file = new ListFile();
    for (int i = 0; i < names.size(); i++) {
      file.person(names.get(i), 200_000 + i);
    }
    JsonNode list =
        Lists.awaitDone(
            commandRoom, upload("names.csv", file.csv()).expect(202).path("id").asString());
    assertThat(list.path("created").asInt()).isEqualTo(names.size());

    List<JsonNode> rows =
        Lists.all(commandRoom, "/api/lists/" + list.path("id").asString() + "/rows");
    assertThat(rows).hasSize(names.size());
    for (String name : names) {
      Answer found = commandRoom.post("/api/cases/search", Map.of("q", name));
      assertThat(found.status()).as("search for %s: %s", name, found.text()).isIn(200, 400, 422);
    }
  }

  private static List<String> naughtyStrings() throws IOException {
    try (InputStream in = BadListsIT.class.getResourceAsStream("/blns/blns.json")) {
      JsonNode strings = new JsonMapper().readTree(in.readAllBytes());
      List<String> names = new ArrayList<>();
      strings.forEach(string -> names.add(string.asString()));
      assertThat(names).hasSize(515);
      return names;
    }
  }

  private static void assertRefused(String fileName, byte[] content) {
    JsonNode before = cases();
    Answer answer = upload(fileName, content);
    if (answer.status() == 202) {
      JsonNode list = Lists.awaitEnded(commandRoom, answer.json().path("id").asString());
      assertThat(list.path("state").asString()).as("%s", list).isEqualTo("FAILED");
      assertThat(list.path("problem").toString()).contains(".");
    } else {
      assertThat(answer.status()).isBetween(400, 422);
      assertThat(answer.problem(answer.status())).contains(".");
    }
    assertThat(cases()).isEqualTo(before);
  }

  private static JsonNode cases() {
    return commandRoom.get("/api/board").expect(200).path("balance");
  }

  private static Answer upload(String fileName, byte[] content) {
    return commandRoom.upload(
        "/api/lists", fileName, content, Map.of("source", "测试", "listDate", "2021-12-11"));
  }
}
