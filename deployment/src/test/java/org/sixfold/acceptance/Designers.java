package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.sixfold.testsupport.product.Client;
import tools.jackson.databind.JsonNode;

/** Two designers who change the table of deadlines and release it without a page. */
final class Designers {

  private static final String TABLE = "task-deadlines.dmn";

  private final People people;

  Designers(People people) {
    this.people = people;
  }

  Client author() {
    return people.as("designer-1");
  }

  Client second() {
    return people.as("designer-2");
  }

  /** A draft in which a visit is warned of at another time; answers its id. */
  String draftWith(String title, String warn) {
    return draftWith(title, "visit_person_warn", warn);
  }

  /** A draft in which other cells of the table of deadlines say a text; answers its id. */
  String draftWith(String title, String cells, String text) {
    String id =
        author().post("/api/drafts", Map.of("title", title)).expect(201).path("id").asString();
    write(id, TABLE, cells, "\"" + text + "\"");
    return id;
  }

  /** Writes an expression into cells of a draft's table. */
  void write(String draft, String table, String cells, String expression) {
    String path = "/api/drafts/" + draft + "/files/" + table;
    JsonNode file = author().get(path).expect(200);
    String before = file.path("content").asString();
    String content = before.replaceAll("(id=\"" + cells + "\">\\s*<text>)[^<]*", "$1" + expression);
    assertThat(content).isNotEqualTo(before);
    author().putAt(file.path("revision").asInt(), path, Map.of("content", content)).expect(200);
  }

  /** The number under which the second one released a draft. */
  int released(String draft) {
    return approved(
        author().post("/api/models", Map.of("draft", draft, "note", "值班会议")).expect(201));
  }

  /** The number under which an earlier release is in force again. */
  int backTo(int release) {
    String path = "/api/releases/" + release + "/rollback";
    return approved(author().post(path, Map.of("note", "值班会议")).expect(201));
  }

  private int approved(JsonNode proposal) {
    int n = proposal.path("n").asInt();
    second().post("/api/releases/" + n + "/approve", Map.of()).expect(200);
    return n;
  }

  /** The table of deadlines as a release has it. */
  String table(int release) {
    return author()
        .get("/api/models/task-deadlines/versions/" + release)
        .expect(200)
        .path("content")
        .asString();
  }

  /** The table of deadlines as a draft has it. */
  String table(String draft) {
    return author()
        .get("/api/drafts/" + draft + "/files/" + TABLE)
        .expect(200)
        .path("content")
        .asString();
  }

  int inForce() {
    return author().get("/api/models").expect(200).path("release").path("n").asInt();
  }

  JsonNode draft(String id) {
    return author().get("/api/drafts/" + id).expect(200);
  }
}
